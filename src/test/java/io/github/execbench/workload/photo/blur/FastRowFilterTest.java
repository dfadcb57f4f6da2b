package io.github.execbench.workload.photo.blur;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.decode.PhotoDecoder;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.Reduction;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;
import io.github.execbench.workload.photo.testing.FilterError;
import io.github.execbench.workload.photo.testing.Filtered;
import io.github.execbench.workload.photo.testing.GeneratedJpeg;
import io.github.execbench.workload.photo.testing.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The fast filter against the reference, before rounding and encoding. */
class FastRowFilterTest {

  private static final Reduction REDUCTION = PhotoSettings.DEFAULT.reduction();

  /** Thumbnails small enough for the reference to be quick: the photo's scale is the real one. */
  private static final Reduction SMALL = new Reduction(15, 120, 120);

  private static void check(FilterError error) {
    assertTrue(error.psnrInside() >= 60, error.toString());
    assertTrue(error.psnrBorder() >= 60, error.toString());
    assertTrue(error.largest() <= 2, error.toString());
  }

  private static FilterError error(Pattern pattern, PhotoShape shape, Reduction reduction) {
    RowCollector rows = new RowCollector();
    pattern.feed(shape, rows);
    return FilterError.between(
        Filtered.by(new ReferenceRowFilter(reduction), rows),
        Filtered.by(new FastRowFilter(reduction), rows));
  }

  @ParameterizedTest
  @EnumSource
  void anyPicture(Pattern pattern) {
    check(error(pattern, new PhotoShape(611, 407, Colors.YCBCR), SMALL));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "8, 8",
    "1, 3000",
    "3000, 1",
    "5, 40",
    "23, 24",
    "25, 31",
    "90, 700",
    "1300, 60",
  })
  void anySize(int width, int height) {
    check(error(Pattern.SCENE, new PhotoShape(width, height, Colors.GRAY), REDUCTION));
    check(error(Pattern.NOISE, new PhotoShape(width, height, Colors.RGB), SMALL));
  }

  @ParameterizedTest
  @CsvSource({
    "GRAY, 1, 1, 421, 307",
    "YCBCR, 1, 1, 421, 307",
    "YCBCR, 2, 1, 421, 307",
    "YCBCR, 2, 2, 421, 307",
    "YCBCR, 2, 2, 307, 421",
  })
  void anyDecodedPhoto(Colors colors, int across, int down, int width, int height)
      throws Exception {
    PhotoShape shape = new PhotoShape(width, height, colors);
    for (Pattern pattern : Pattern.values()) {
      byte[] jpeg = GeneratedJpeg.of(pattern, shape, across, down, false);
      RowCollector rows = new RowCollector();
      PhotoDecoder.decode(jpeg, DecodeOptions.DEFAULT, rows);
      check(
          FilterError.between(
              Filtered.by(new ReferenceRowFilter(SMALL), rows),
              Filtered.by(new FastRowFilter(SMALL), rows)));
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2.5", "4", "7.3", "15", "40"})
  void anyBlur(double sigma) {
    Reduction reduction = new Reduction(sigma, 120, 120);
    check(error(Pattern.NOISE, new PhotoShape(400, 301, Colors.GRAY), reduction));
  }

  /** The sum that no picture can exceed, edges and what is left out included. */
  @ParameterizedTest
  @CsvSource({
    "2, 600, 1",
    "4.26, 600, 300",
    "6.4, 2000, 2000",
    "7.3, 4000, 1200",
    "14, 6000, 1200",
    "14.9, 900, 900",
    "15, 6000, 1200",
    "15, 900, 900",
    "23.41, 3000, 1200",
    "40, 9000, 1200",
  })
  void worstPicture(double sigma, int source, int target) {
    double across = BandedKernel.of(source, target, sigma).error();
    double alsoDown = across + across * (1 + across / 255 * 2);

    assertTrue(alsoDown <= 2, alsoDown + " levels");
  }

  /** What the encoder gets is what it would make of the whole planes. */
  @ParameterizedTest
  @CsvSource({"611, 407, 120", "611, 401, 121", "1, 1, 1200", "1, 3000, 1200", "40, 23, 1200"})
  void subsampledChrominanceIsTheMeanOfFour(int width, int height, int largest) {
    Reduction reduction = new Reduction(15, largest, largest);
    RowCollector rows = new RowCollector();
    Pattern.SATURATED.feed(new PhotoShape(width, height, Colors.YCBCR), rows);
    float[][][] whole = Filtered.by(new FastRowFilter(reduction), rows).samples();
    FastRowFilter filter = new FastRowFilter(reduction);
    rows.push(filter);
    float[][][] halved = filter.finishSubsampled().samples();

    for (int y = 0; y < whole[0].length; y++) {
      assertArrayEquals(whole[0][y], halved[0][y]);
    }
    for (int band = 1; band < 3; band++) {
      assertEquals(Math.ceilDiv(whole[0].length, 2), halved[band].length);
      assertEquals(Math.ceilDiv(whole[0][0].length, 2), halved[band][0].length);
      for (int y = 0; y < halved[band].length; y++) {
        for (int x = 0; x < halved[band][y].length; x++) {
          assertEquals(mean(whole[band], 2 * x, 2 * y), halved[band][y][x], 0.05);
        }
      }
    }
  }

  private static double mean(float[][] plane, int x, int y) {
    int right = Math.min(x + 1, plane[0].length - 1);
    int below = Math.min(y + 1, plane.length - 1);
    return (plane[y][x] + plane[y][right] + plane[below][x] + plane[below][right]) / 4.0;
  }

  /** 100 megapixels row by row: at pixels here and there, corners too, as the matrices say. */
  @Test
  void huge() {
    int width = 12_000;
    int height = 8_400;
    PhotoShape shape = new PhotoShape(width, height, Colors.GRAY);
    FastRowFilter filter = new FastRowFilter(REDUCTION);
    RowCollector band = new RowCollector();
    Pattern.TEXT.feed(new PhotoShape(width, 120, Colors.GRAY), band);
    filter.start(shape);
    for (int y = 0; y < height; y++) {
      filter.row(band.rows().get(y % 120), 0); // the pattern repeats every 120 rows
    }
    ThumbnailPlanes fast = filter.finish();

    assertEquals(new PhotoShape(1200, 840, Colors.GRAY), fast.shape());
    ExactKernel across = ExactKernel.of(width, 1200, 15);
    ExactKernel down = ExactKernel.of(height, 840, 15);
    double squares = 0;
    int count = 0;
    for (int y = 0; y < 840; y += 93) {
      for (int x = 0; x < 1200; x += 109) {
        double error = exact(across, x, down, y) - fast.samples()[0][y][x];
        assertTrue(Math.abs(error) <= 2, "error " + error + " at " + x + ", " + y);
        squares += error * error;
        count++;
      }
    }
    double psnr = 10 * Math.log10(255 * 255 * count / squares);
    assertTrue(psnr >= 60, "PSNR " + psnr);
  }

  private static double exact(ExactKernel across, int x, ExactKernel down, int y) {
    double sum = 0;
    for (int v = 0; v < down.weights()[y].length; v++) {
      double row = 0;
      for (int u = 0; u < across.weights()[x].length; u++) {
        row +=
            across.weights()[x][u]
                * Pattern.TEXT.sample(across.first()[x] + u, (down.first()[y] + v) % 120, 0);
      }
      sum += row * down.weights()[y][v];
    }
    return sum;
  }
}
