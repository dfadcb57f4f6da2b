package io.github.execbench.workload.photo.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every way in which a JPEG holds colors, against what Pillow reads from the same bytes: gray,
 * YCbCr, RGB, CMYK and YCCK; named by JFIF, by Adobe's marker, by the components or by nothing;
 * baseline and progressive; chrominance whole and subsampled. {@code colors/make.py} made the
 * photos, of twelve patches, and {@code pillow.csv}.
 */
class ColorPathsTest {

  private static final int PATCH = 16;
  private static final int ACROSS = 4;

  static final List<Expected> PHOTOS = expected();

  /** What Pillow reads in the middle of each patch. */
  record Expected(String file, List<int[]> patches) {

    byte[] bytes() throws IOException {
      return resource(file);
    }

    @Override
    public String toString() {
      return file;
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = ColorPathsTest.class.getResourceAsStream("colors/" + name)) {
      return in.readAllBytes();
    }
  }

  private static List<Expected> expected() {
    try {
      return new String(resource("pillow.csv"), StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(","))
          .map(cells -> new Expected(cells[0], numbers(cells)))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<int[]> numbers(String[] cells) {
    return Arrays.stream(cells)
        .skip(1)
        .map(cell -> Stream.of(cell.split(" ")).mapToInt(Integer::parseInt).toArray())
        .toList();
  }

  @ParameterizedTest
  @FieldSource("PHOTOS")
  void theDecoderGivesPillowsColors(Expected photo) throws IOException {
    RowCollector rows = new RowCollector();
    PhotoDecoder.decode(photo.bytes(), DecodeOptions.DEFAULT, rows);
    // Libjpeg converts YCbCr in integers; all else is exact.
    assertClose(photo, rows, rows.shape().colors() == Colors.YCBCR ? 1 : 0);
  }

  /** A thumbnail of the photo's own size: blurred little, quality 100. */
  @ParameterizedTest
  @FieldSource("PHOTOS")
  void everyFilterKeepsThem(Expected photo) throws IOException {
    for (FilterKind filter : FilterKind.values()) {
      PhotoSettings settings = new PhotoSettings(1, 1200, 1200, 100);
      RowCollector rows = new RowCollector();
      byte[] thumbnail = filter.create().apply(photo.bytes(), settings).jpeg();
      PhotoDecoder.decode(thumbnail, DecodeOptions.DEFAULT, rows);
      assertClose(photo, rows, 4); // chrominance is subsampled, and all is rounded three times
    }
  }

  private static void assertClose(Expected photo, RowCollector rows, int tolerance) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < photo.patches().size(); i++) {
      int x = i % ACROSS * PATCH + PATCH / 2;
      int y = i / ACROSS * PATCH + PATCH / 2;
      int[] pixel = rgb(rows, x, y);
      for (int c = 0; c < 3; c++) {
        if (Math.abs(pixel[c] - photo.patches().get(i)[c]) > tolerance) {
          wrong.add("patch " + i + ": " + Arrays.toString(pixel));
          break;
        }
      }
    }
    assertTrue(wrong.isEmpty(), photo + " " + wrong);
    assertEquals(ACROSS * PATCH, rows.shape().width());
  }

  private static int[] rgb(RowCollector rows, int x, int y) {
    byte[] row = rows.rows().get(y);
    int bands = rows.shape().bands();
    int first = row[x * bands] & 0xFF;
    if (bands == 1) {
      return new int[] {first, first, first};
    }
    int second = row[3 * x + 1] & 0xFF;
    int third = row[3 * x + 2] & 0xFF;
    if (rows.shape().colors() == Colors.RGB) {
      return new int[] {first, second, third};
    }
    // ITU-T T.871, 7
    double cb = second - 128;
    double cr = third - 128;
    return new int[] {
      clamped(first + 1.402 * cr),
      clamped(first - 0.344136 * cb - 0.714136 * cr),
      clamped(first + 1.772 * cb)
    };
  }

  private static int clamped(double sample) {
    return Math.clamp(Math.round(sample), 0, 255);
  }
}
