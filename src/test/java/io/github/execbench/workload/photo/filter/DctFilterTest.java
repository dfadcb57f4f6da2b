package io.github.execbench.workload.photo.filter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.blur.ReferenceRowFilter;
import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.decode.PhotoDecoder;
import io.github.execbench.workload.photo.jpeg.BlockJpeg;
import io.github.execbench.workload.photo.jpeg.JpegBytes;
import io.github.execbench.workload.photo.jpeg.Markers;
import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;
import io.github.execbench.workload.photo.testing.Filtered;
import io.github.execbench.workload.photo.testing.GeneratedJpeg;
import io.github.execbench.workload.photo.testing.OddPhotos;
import io.github.execbench.workload.photo.testing.Pattern;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter on coefficients against the definition, and against the filter that decodes. */
class DctFilterTest {

  /** Thumbnails small enough for the reference to be quick: the photo's scale is the real one. */
  private static final PhotoSettings SMALL = new PhotoSettings(15, 120, 120, 100);

  /**
   * In levels: rounding to whole coefficients and then to whole samples leaves 0.41, and 62 dB are
   * 0.2.
   */
  private static final double LARGEST_ERROR = 0.5;

  private static Thumbnail thumbnail(byte[] jpeg, PhotoSettings settings) throws PhotoException {
    return FilterKind.DCT.create().apply(jpeg, settings);
  }

  private static RowCollector decoded(byte[] jpeg) throws PhotoException {
    RowCollector rows = new RowCollector();
    PhotoDecoder.decode(jpeg, DecodeOptions.DEFAULT, rows);
    return rows;
  }

  /** Luma's error as a root mean square, in levels, of a thumbnail as it is decoded. */
  private static double error(byte[] jpeg, Thumbnail thumbnail, PhotoSettings settings)
      throws PhotoException {
    ThumbnailPlanes exact =
        Filtered.by(new ReferenceRowFilter(settings.reduction()), decoded(jpeg));
    RowCollector found = decoded(thumbnail.jpeg());
    assertEquals(exact.shape(), found.shape());
    return rootMeanSquare(exact, found);
  }

  private static double rootMeanSquare(ThumbnailPlanes exact, RowCollector found) {
    double squares = 0;
    PhotoShape shape = exact.shape();
    for (int y = 0; y < shape.height(); y++) {
      for (int x = 0; x < shape.width(); x++) {
        int at = x * shape.bands();
        double luma = exact.samples()[0][y][x] - (found.rows().get(y)[at] & 0xFF);
        squares += luma * luma;
      }
    }
    return Math.sqrt(squares / shape.width() / shape.height());
  }

  @ParameterizedTest
  @CsvSource({
    "GRAY, 1, 1, 421, 307",
    "YCBCR, 1, 1, 421, 307",
    "YCBCR, 2, 1, 421, 307",
    "YCBCR, 1, 2, 421, 307",
    "YCBCR, 2, 2, 421, 307",
    "YCBCR, 2, 2, 416, 304",
    "YCBCR, 2, 2, 307, 421",
    "YCBCR, 2, 2, 17, 403",
  })
  void isTheDefinition(Colors colors, int across, int down, int width, int height)
      throws IOException {
    PhotoShape shape = new PhotoShape(width, height, colors);
    for (Pattern pattern : Pattern.values()) {
      byte[] jpeg = GeneratedJpeg.of(pattern, shape, across, down, false);
      Thumbnail thumbnail = thumbnail(jpeg, SMALL);
      boolean clamped = pattern != Pattern.SCENE && pattern != Pattern.SATURATED;
      assertTrue(clamped || thumbnail.handedOn().isEmpty(), pattern.toString());
      double error = error(jpeg, thumbnail, SMALL);
      assertTrue(error < LARGEST_ERROR, pattern + ": " + error + " levels");
    }
  }

  /** The JDK's writer gives both kinds of file the same coefficients. */
  @ParameterizedTest
  @CsvSource({
    "GRAY, 1, 1, 421, 307",
    "YCBCR, 1, 1, 421, 307",
    "YCBCR, 2, 1, 421, 307",
    "YCBCR, 2, 2, 421, 307",
    "YCBCR, 2, 2, 416, 304",
    "YCBCR, 2, 2, 17, 403",
  })
  void makesTheSameOfProgressivePhotos(Colors colors, int across, int down, int width, int height)
      throws IOException {
    PhotoShape shape = new PhotoShape(width, height, colors);
    for (Pattern pattern : Pattern.values()) {
      Thumbnail sequential =
          thumbnail(GeneratedJpeg.of(pattern, shape, across, down, false), SMALL);
      Thumbnail progressive =
          thumbnail(GeneratedJpeg.of(pattern, shape, across, down, true), SMALL);
      boolean isClamped = pattern != Pattern.SCENE && pattern != Pattern.SATURATED;
      boolean isHandedOn = sequential.handedOn().isPresent() || progressive.handedOn().isPresent();
      assertTrue(isClamped || !isHandedOn, pattern.toString());
      if (!isHandedOn) {
        assertArrayEquals(sequential.jpeg(), progressive.jpeg(), pattern.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void turnsThumbnailsAsTheDecodingFilterDoes(int orientation) throws IOException {
    for (int[] sampling : new int[][] {{11}, {22, 11, 11}, {11, 11, 11}}) {
      byte[] jpeg =
          BlockJpeg.baseline(331, 218, sampling)
              .extra(JpegBytes.exif(orientation, ByteOrder.BIG_ENDIAN))
              .encode((c, x, y) -> 60 + 4 * x + 2 * y + 10 * c);
      assertSame(jpeg, new PhotoSettings(15, 100, 90, 100));
    }
  }

  /** All of whose samples the two filters give within 3 levels. */
  private static void assertSame(byte[] jpeg, PhotoSettings settings) throws PhotoException {
    RowCollector dct = decoded(thumbnail(jpeg, settings).jpeg());
    RowCollector fast = decoded(FilterKind.FAST.create().apply(jpeg, settings).jpeg());
    assertEquals(fast.shape(), dct.shape());
    for (int y = 0; y < fast.shape().height(); y++) {
      for (int i = 0; i < fast.rows().get(y).length; i++) {
        assertEquals(fast.rows().get(y)[i] & 0xFF, dct.rows().get(y)[i] & 0xFF, 3);
      }
    }
  }

  @Test
  void givesTheSameOutcomeForOddPhotos() throws IOException {
    for (Map.Entry<String, byte[]> photo : OddPhotos.good().entrySet()) {
      assertSame(photo.getValue(), SMALL);
    }
    for (Map.Entry<String, byte[]> photo : OddPhotos.bad().entrySet()) {
      String expected = failure(FilterKind.FAST, photo.getValue());
      assertEquals(expected, failure(FilterKind.DCT, photo.getValue()), photo.getKey());
    }
  }

  private static String failure(FilterKind filter, byte[] photo) {
    return assertThrows(PhotoException.class, () -> filter.create().apply(photo, SMALL))
        .getMessage();
  }

  /** Of noise as much as can be in a frequency that isn't kept. */
  @Test
  void leavesOutNoLargeWaves() throws IOException {
    byte[] jpeg = GeneratedJpeg.of(Pattern.NOISE, 90, 75);
    int tables = 0;
    for (int at = 0; at < jpeg.length - 1; at++) {
      if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) Markers.DQT) {
        tables++;
        jpeg[at + 5 + 3] = 69; // instead of 3 or 4
      }
    }
    assertEquals(2, tables);
    assertSame(jpeg, new PhotoSettings(15, 100, 100, 100));
  }

  /** At no quality is it further from the definition than the filter that makes samples. */
  @Test
  void leavesOutOnlyWhatQuantizationMakesZero() throws IOException {
    for (Pattern pattern : new Pattern[] {Pattern.SCENE, Pattern.SATURATED, Pattern.STRIPES}) {
      byte[] jpeg = GeneratedJpeg.of(pattern, 643, 405);
      for (int quality : new int[] {1, 30, 75, 90}) {
        PhotoSettings settings = new PhotoSettings(15, 128, 128, quality);
        double dct = error(jpeg, thumbnail(jpeg, settings), settings);
        double fast = error(jpeg, FilterKind.FAST.create().apply(jpeg, settings), settings);
        assertTrue(dct <= 1.02 * fast + 0.05, pattern + " " + quality + ": " + dct + ", " + fast);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 5", "8, 8", "9, 7", "1, 3000", "16, 17", "2000, 33"})
  void takesAnySize(int width, int height) throws IOException {
    for (Pattern pattern : Pattern.values()) {
      for (Colors colors : new Colors[] {Colors.GRAY, Colors.YCBCR}) {
        PhotoShape shape = new PhotoShape(width, height, colors);
        assertSame(GeneratedJpeg.of(pattern, shape, 2, 2, false), SMALL);
      }
    }
  }
}
