package io.github.execbench.workload.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.decode.PhotoDecoder;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.filter.Thumbnail;
import io.github.execbench.workload.photo.jpeg.BlockJpeg;
import io.github.execbench.workload.photo.jpeg.JpegBytes;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.RowSink;
import io.github.execbench.workload.photo.testing.Mutations;
import io.github.execbench.workload.photo.testing.OddPhotos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken files: each gives a whole thumbnail or one clear line and no file, in bounded time. A
 * longer run: {@code mvn test -Dtest=PhotoFuzzTest -Dfuzz.files=1000000 -Dfuzz.seed=7}.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PhotoFuzzTest {

  private static final int FILES = Integer.getInteger("fuzz.files", 10_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20261122);

  /** What a broken header may declare: small enough for 10,000 files in seconds. */
  private static final double MAX_MEGAPIXELS = 0.05;

  private static final int FILES_A_FILE_ON_DISK = 20;

  @TempDir Path folder;
  private int count;

  @Test
  void noMutationEscapesHangsOrLeavesAPart() throws IOException {
    Mutations mutations =
        new Mutations(new ArrayList<>(OddPhotos.good().values()), new SplittableRandom(SEED));
    int failed = 0;
    for (int i = 0; i < FILES; i++) {
      failed += broken(mutations.next(), i % 2 == 0) ? 1 : 0;
    }
    assertTrue(failed > FILES / 4 && failed < FILES, failed + " of " + FILES + " failed");
  }

  @Test
  void everySingleBitOfASmallFileMayBeTurned() throws IOException {
    byte[] file =
        JpegBytes.without(BlockJpeg.baseline(16, 16, 21, 11, 11).encode((c, x, y) -> 99), 0xC4);
    for (int bit = 0; bit < 8 * file.length; bit++) {
      broken(JpegBytes.flip(file, bit), bit % 2 == 0);
    }
  }

  @Test
  void everyCutOfEveryKindIsToldOrWhole() throws IOException {
    for (byte[] file : OddPhotos.good().values()) {
      int[] cuts =
          file[0] == (byte) 0xFF && file.length > 2
              ? JpegBytes.boundaries(file)
              : new int[] {0, 1, 8, file.length / 2};
      for (int cut : cuts) {
        broken(Arrays.copyOf(file, cut), cut % 2 == 0);
      }
    }
  }

  @AfterEach
  void noPartIsLeft() throws IOException {
    Files.deleteIfExists(folder.resolve("broken.jpg"));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  /** Whether it failed, as it should fail. */
  private boolean broken(byte[] file, boolean acceptDamaged) throws IOException {
    DecodeOptions options = new DecodeOptions(true, false, acceptDamaged, MAX_MEGAPIXELS);
    PhotoSettings settings = new PhotoSettings(2, 100, 100, 75).with(options);
    boolean onDisk = count++ % FILES_A_FILE_ON_DISK == 0; // making files costs more than the work
    try {
      List<String> warnings =
          onDisk ? throughFiles(file, settings) : inMemory(file, settings).warnings();
      assertTrue(
          acceptDamaged
              || warnings.stream().allMatch(w -> w.contains("ICC") || w.contains("spare")));
      return false;
    } catch (PhotoException e) {
      assertFalse(e.getMessage().isBlank());
      assertEquals(1, e.getMessage().lines().count(), e.getMessage());
      assertFalse(Files.exists(target()), "a failed photo left a thumbnail");
      return true;
    } catch (RuntimeException | Error e) {
      return fail("escaped from " + HexFormat.of().formatHex(file), e);
    }
  }

  private static Thumbnail inMemory(byte[] file, PhotoSettings settings) throws PhotoException {
    Thumbnail thumbnail = FilterKind.FAST.create().apply(file, settings);
    PhotoDecoder.decode(thumbnail.jpeg(), DecodeOptions.DEFAULT, RowSink.NONE);
    return thumbnail;
  }

  private List<String> throughFiles(byte[] file, PhotoSettings settings) throws IOException {
    Path source = Files.write(folder.resolve("broken.jpg"), file);
    Files.deleteIfExists(target());
    PhotoResult result = PhotoTask.of(source, target(), FilterKind.FAST, settings).call();
    byte[] written = Files.readAllBytes(target());
    Files.delete(target());
    PhotoDecoder.decode(written, DecodeOptions.DEFAULT, RowSink.NONE);
    return result.warnings();
  }

  private Path target() {
    return folder.resolve("thumbnail.jpg");
  }
}
