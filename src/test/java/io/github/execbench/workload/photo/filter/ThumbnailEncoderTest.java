package io.github.execbench.workload.photo.filter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.decode.DecodedPhoto;
import io.github.execbench.workload.photo.decode.PhotoDecoder;
import io.github.execbench.workload.photo.decode.PhotoRasters;
import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;
import io.github.execbench.workload.photo.testing.JdkEncoder;
import io.github.execbench.workload.photo.testing.Pattern;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our encoder, by what two decoders make of its files, beside those of the JDK's writer. */
class ThumbnailEncoderTest {

  /** dB that ours may lack: neither writer is the better one on every picture. */
  private static final double TIE = 0.1;

  /** How much larger ours may be: the same coefficients, but for those near half-way. */
  private static final double LARGER = 1.02;

  /** Bytes of Huffman tables for chrominance, where the JDK's writer shares those of luminance. */
  private static final int TABLES = 64;

  private static byte[] encode(ThumbnailPlanes planes, int quality) throws PhotoException {
    return ThumbnailEncoder.encode(planes, quality);
  }

  /**
   * Samples between whole levels, as a filter gives them; with noise, so that no two blocks are
   * alike: where few blocks repeat, luck decides which writer is better.
   */
  private static ThumbnailPlanes planes(Pattern pattern, PhotoShape shape) {
    float[][][] samples = new float[shape.bands()][shape.height()][shape.width()];
    for (int band = 0; band < samples.length; band++) {
      for (int y = 0; y < shape.height(); y++) {
        for (int x = 0; x < shape.width(); x++) {
          int level = pattern.sample(x, y, band);
          boolean extreme = level == 0 || level == 255;
          float noise = extreme ? 0 : Pattern.noise(x, y, band + 10) / 64f - 2;
          samples[band][y][x] = Math.clamp(level + noise, 0, 255);
        }
      }
    }
    return new ThumbnailPlanes(shape, samples);
  }

  /** The sum of the squared errors against what went in. */
  private static double squares(ThumbnailPlanes planes, byte[] jpeg) throws IOException {
    RowCollector rows = new RowCollector();
    DecodedPhoto photo = PhotoDecoder.decode(jpeg, DecodeOptions.DEFAULT, rows);
    assertEquals(List.of(), photo.warnings());
    assertEquals(planes.shape(), rows.shape());
    PhotoShape shape = rows.shape();
    double squares = 0;
    for (int y = 0; y < shape.height(); y++) {
      byte[] row = rows.rows().get(y);
      for (int i = 0; i < row.length; i++) {
        int band = i % shape.bands();
        double error = planes.samples()[band][y][i / shape.bands()] - (row[i] & 0xFF);
        squares += error * error;
      }
    }
    return squares;
  }

  private static void holdAgainstTheJdk(ThumbnailPlanes planes, int quality) throws IOException {
    byte[] ours = encode(planes, quality);
    byte[] theirs = JdkEncoder.encode(planes, ours);
    String what = planes.shape() + ", quality " + quality;
    PhotoShape shape = planes.shape();
    double samples = (double) shape.width() * shape.height() * shape.bands();
    checkQuality(what, squares(planes, ours), squares(planes, theirs), samples);
    checkSize(what, ours, theirs);
  }

  private static void checkQuality(String what, double ours, double theirs, double samples) {
    double negligible = samples / 12 / 100; // a hundredth of what rounding to 8 bits alone leaves
    double bound = theirs * Math.pow(10, TIE / 10) + negligible;
    assertTrue(ours <= bound, what + ": squared errors " + ours + ", of the JDK's " + theirs);
  }

  private static void checkSize(String what, byte[] ours, byte[] theirs) {
    assertTrue(
        ours.length <= LARGER * theirs.length + TABLES,
        what + ": " + ours.length + " bytes where the JDK's writer has " + theirs.length);
  }

  @ParameterizedTest
  @EnumSource
  void isAsGoodAsTheJdksWriterOnAnyPicture(Pattern pattern) throws IOException {
    for (int quality : new int[] {1, 25, 50, 75, 95, 100}) {
      holdAgainstTheJdk(planes(pattern, new PhotoShape(403, 291, Colors.YCBCR)), quality);
      holdAgainstTheJdk(planes(pattern, new PhotoShape(403, 291, Colors.GRAY)), quality);
    }
  }

  @Test
  void isAsGoodAsTheJdksWriterAtAnyQuality() throws IOException {
    ThumbnailPlanes planes = planes(Pattern.SCENE, new PhotoShape(160, 120, Colors.YCBCR));
    for (int quality = 1; quality <= 100; quality++) {
      holdAgainstTheJdk(planes, quality);
    }
  }

  /** Pictures of a few blocks, together: in each by itself luck decides. */
  @Test
  void isAsGoodAsTheJdksWriterAtTinySizes() throws IOException {
    double ours = 0;
    double theirs = 0;
    for (int i = 0; i < 300; i++) {
      PhotoShape shape =
          new PhotoShape(1 + i % 19, 1 + i % 17, i % 3 == 0 ? Colors.GRAY : Colors.YCBCR);
      ThumbnailPlanes planes = planes(Pattern.NOISE, shape);
      byte[] jpeg = encode(planes, 75);
      byte[] jdk = JdkEncoder.encode(planes, jpeg);
      checkSize(shape.toString(), jpeg, jdk);
      ours += squares(planes, jpeg);
      theirs += squares(planes, jdk);
    }
    checkQuality("tiny", ours, theirs, 1);
  }

  @ParameterizedTest
  @CsvSource({"1, 3000", "3000, 1", "17, 333", "333, 17", "16, 400", "24, 401"})
  void anySize(int width, int height) throws IOException {
    for (Colors colors : List.of(Colors.GRAY, Colors.YCBCR)) {
      holdAgainstTheJdk(planes(Pattern.SCENE, new PhotoShape(width, height, colors)), 75);
      holdAgainstTheJdk(planes(Pattern.NOISE, new PhotoShape(width, height, colors)), 100);
    }
  }

  /** The widest differences that 8-bit samples have, and what is outside their range. */
  @Test
  void extremesAndWhatIsBeyondThem() throws IOException {
    PhotoShape shape = new PhotoShape(64, 48, Colors.YCBCR);
    ThumbnailPlanes extreme = new ThumbnailPlanes(shape, new float[3][48][64]);
    ThumbnailPlanes beyond = new ThumbnailPlanes(shape, new float[3][48][64]);
    for (int band = 0; band < 3; band++) {
      for (int y = 0; y < 48; y++) {
        for (int x = 0; x < 64; x++) {
          boolean white = (x / 16 + y / 16) % 2 == 0;
          extreme.samples()[band][y][x] = white ? 255 : 0;
          beyond.samples()[band][y][x] = white ? 300 : -1e6f;
        }
      }
    }
    byte[] jpeg = encode(extreme, 100);
    double theirs = squares(extreme, JdkEncoder.encode(extreme, jpeg));
    assertTrue(squares(extreme, jpeg) <= theirs, "squares " + theirs);
    assertArrayEquals(jpeg, encode(beyond, 100));
  }

  /** Where no even side is padded: half-size planes repeat their own edge. */
  @ParameterizedTest
  @CsvSource({"48, 32", "41, 31", "1, 1", "1, 7"})
  void subsampledChrominanceGivesTheSameFile(int width, int height) throws IOException {
    ThumbnailPlanes whole = planes(Pattern.SCENE, new PhotoShape(width, height, Colors.YCBCR));
    float[][][] samples = {whole.samples()[0], null, null};
    for (int band = 1; band < 3; band++) {
      float[][] plane = whole.samples()[band];
      samples[band] = new float[(height + 1) / 2][(width + 1) / 2];
      for (int y = 0; y < height; y += 2) {
        for (int x = 0; x < width; x += 2) {
          int right = Math.min(x + 1, width - 1);
          int below = Math.min(y + 1, height - 1);
          float left = plane[y][x] + plane[below][x];
          samples[band][y / 2][x / 2] = (left + (plane[y][right] + plane[below][right])) / 4;
        }
      }
    }
    assertArrayEquals(encode(whole, 90), encode(new ThumbnailPlanes(whole.shape(), samples), 90));
  }

  /** JFIF, tables, frame, Huffman tables, scan; nothing else, and nothing in between. */
  @ParameterizedTest
  @ValueSource(strings = {"GRAY", "YCBCR"})
  void markers(Colors colors) throws IOException {
    byte[] jpeg = encode(planes(Pattern.NOISE, new PhotoShape(40, 30, colors)), 90);
    List<String> found = new ArrayList<>();
    int at = 2;
    while (found.isEmpty() || !found.getLast().equals("DA")) {
      assertEquals((byte) 0xFF, jpeg[at]);
      found.add("%02X".formatted(jpeg[at + 1] & 0xFF));
      at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
    }
    String tables = colors == Colors.GRAY ? "DB" : "DB DB";
    assertEquals("E0 " + tables + " C0 C4 DA", String.join(" ", found));
    for (; at < jpeg.length - 2; at++) {
      assertTrue(jpeg[at] != (byte) 0xFF || jpeg[at + 1] == 0, "a marker in the data at " + at);
    }
    assertEquals((byte) 0xD9, jpeg[at + 1]);
  }

  @Test
  void twelveMonkeysReadsTheSame() throws IOException {
    byte[] jpeg = encode(planes(Pattern.SCENE, new PhotoShape(77, 59, Colors.YCBCR)), 75);
    RowCollector rows = new RowCollector();
    PhotoDecoder.decode(jpeg, DecodeOptions.DEFAULT, rows);
    Raster raster = PhotoRasters.read(jpeg);
    int[] sample = new int[3];
    for (int y = 0; y < 59; y++) {
      for (int x = 0; x < 77; x++) {
        raster.getPixel(x, y, sample);
        for (int band = 0; band < 3; band++) {
          assertEquals(rows.rows().get(y)[3 * x + band] & 0xFF, sample[band]);
        }
      }
    }
  }

  @Test
  void whatNoJpegCanHoldIsRefused() {
    PhotoShape shape = new PhotoShape(65_536, 1, Colors.GRAY);
    var planes = new ThumbnailPlanes(shape, new float[1][1][65_536]);
    String message = assertThrows(PhotoException.class, () -> encode(planes, 75)).getMessage();
    assertTrue(message.contains("65536 x 1 pixels are more than a JPEG can hold"), message);
  }
}
