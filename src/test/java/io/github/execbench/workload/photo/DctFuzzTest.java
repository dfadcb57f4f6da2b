package io.github.execbench.workload.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.decode.PhotoDecoder;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.filter.Thumbnail;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.testing.GeneratedJpeg;
import io.github.execbench.workload.photo.testing.Mutations;
import io.github.execbench.workload.photo.testing.OddPhotos;
import io.github.execbench.workload.photo.testing.Pattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Broken files through the filter on coefficients and the one that decodes: nothing escapes or
 * hangs, and where both give a thumbnail it is the same. A longer run: {@code mvn test
 * -Dtest=DctFuzzTest -Dfuzz.files=1000000 -Dfuzz.seed=7}.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DctFuzzTest {

  private static final int FILES = Integer.getInteger("fuzz.files", 10_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20261125);
  private static final double MAX_MEGAPIXELS = 0.05;
  private static final int LARGEST_DIFFERENCE = 3;

  private static final PhotoSettings SETTINGS =
      new PhotoSettings(15, 100, 100, 100)
          .with(new DecodeOptions(true, false, false, MAX_MEGAPIXELS));

  @Test
  void noMutationEscapesOrDiffers() throws IOException {
    List<byte[]> seeds = new ArrayList<>(OddPhotos.good().values());
    for (Pattern pattern : Pattern.values()) {
      seeds.add(GeneratedJpeg.of(pattern, 90, 75));
    }
    Mutations mutations = new Mutations(seeds, new SplittableRandom(SEED));
    int compared = 0;
    for (int i = 0; i < FILES; i++) {
      compared += compare(mutations.next()) ? 1 : 0;
    }
    assertTrue(compared > FILES / 20, compared + " compared");
  }

  /** Whether both gave a thumbnail and none of them handed the photo on. */
  private static boolean compare(byte[] file) throws IOException {
    Optional<Thumbnail> dct = by(FilterKind.DCT, file);
    if (dct.isEmpty() || dct.get().handedOn().isPresent()) {
      return false;
    }
    Optional<Thumbnail> fast = by(FilterKind.FAST, file);
    if (fast.isEmpty()) {
      return false;
    }
    RowCollector found = decoded(dct.get());
    RowCollector expected = decoded(fast.get());
    assertEquals(expected.shape(), found.shape());
    for (int y = 0; y < expected.shape().height(); y++) {
      for (int x = 0; x < expected.rows().get(y).length; x++) {
        int difference = (expected.rows().get(y)[x] & 0xFF) - (found.rows().get(y)[x] & 0xFF);
        if (Math.abs(difference) > LARGEST_DIFFERENCE) {
          fail(difference + " levels in row " + y + " of " + HexFormat.of().formatHex(file));
        }
      }
    }
    return true;
  }

  private static Optional<Thumbnail> by(FilterKind filter, byte[] file) {
    try {
      return Optional.of(filter.create().apply(file, SETTINGS));
    } catch (PhotoException e) {
      assertEquals(1, e.getMessage().lines().count(), e.getMessage());
      return Optional.empty();
    } catch (RuntimeException | Error e) {
      return fail("escaped from " + HexFormat.of().formatHex(file), e);
    }
  }

  private static RowCollector decoded(Thumbnail thumbnail) throws PhotoException {
    RowCollector rows = new RowCollector();
    PhotoDecoder.decode(thumbnail.jpeg(), DecodeOptions.DEFAULT, rows);
    return rows;
  }
}
