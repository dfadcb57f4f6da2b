package io.github.execbench.workload.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.execbench.workload.photo.jpeg.BlockJpeg;
import io.github.execbench.workload.photo.jpeg.JpegBytes;
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

  @TempDir Path folder;

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
    Files.deleteIfExists(folder.resolve("thumbnail.jpg"));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  /** Whether it failed, as it should fail. */
  private boolean broken(byte[] file, boolean acceptDamaged) throws IOException {
    Path source = folder.resolve("broken.jpg");
    Path target = folder.resolve("thumbnail.jpg");
    Files.write(source, file);
    Files.deleteIfExists(target);
    Handling handling = new Handling(true, false, acceptDamaged, MAX_MEGAPIXELS);
    PhotoSettings settings = new PhotoSettings(Filters.FAST, 2, 100, 100, 75, handling);
    boolean failed = false;
    try {
      PhotoResult result = PhotoTask.of(source, target, settings).call();
      assertTrue(acceptDamaged || result.warnings().stream().allMatch(w -> w.contains("ICC")));
      PhotoDecoder.decode(Files.readAllBytes(target), PhotoSettings.DEFAULT, RowSink.NONE);
    } catch (PhotoException e) {
      failed = true;
      assertFalse(e.getMessage().isBlank());
      assertEquals(1, e.getMessage().lines().count(), e.getMessage());
      assertFalse(Files.exists(target), "a failed photo left a thumbnail");
    } catch (RuntimeException | Error e) {
      fail("escaped from " + HexFormat.of().formatHex(file), e);
    }
    return failed;
  }
}
