package io.github.execbench.workload.photo.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.jpeg.BlockJpeg;
import io.github.execbench.workload.photo.jpeg.JpegBytes;
import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.testing.OddPhotos;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decoding of odd files: what comes out, or what is said. */
class PhotoDecoderTest {

  private static final DecodeOptions ACCEPT = new DecodeOptions(true, false, true, 100);

  private record Read(DecodedPhoto photo, RowCollector rows) {
    List<Integer> pixel(int x, int y) {
      int bands = photo.shape().bands();
      byte[] row = rows.rows().get(y);
      return IntStream.range(0, bands).mapToObj(b -> row[x * bands + b] & 0xFF).toList();
    }
  }

  private static Read read(byte[] file, DecodeOptions options) throws PhotoException {
    RowCollector rows = new RowCollector();
    DecodedPhoto photo = PhotoDecoder.decode(file, options, rows);
    assertEquals(photo.shape(), rows.shape());
    assertEquals(photo.shape().height(), rows.rows().size());
    return new Read(photo, rows);
  }

  private static Read read(String name) throws IOException {
    return read(OddPhotos.good().get(name), DecodeOptions.DEFAULT);
  }

  private static String failure(byte[] file) {
    return assertThrows(PhotoException.class, () -> read(file, DecodeOptions.DEFAULT)).getMessage();
  }

  @AfterEach
  void noInterruptIsLeft() {
    assertTrue(!Thread.interrupted());
  }

  @Test
  void everyGoodKindIsReadWithoutAWord() throws IOException {
    for (Map.Entry<String, byte[]> photo : OddPhotos.good().entrySet()) {
      Read read = read(photo.getValue(), DecodeOptions.DEFAULT);
      assertEquals(List.of(), read.photo().warnings(), photo.getKey());
    }
  }

  /** Blocks of one value: luma at (12, 9) is block (1, 1); chroma where it isn't subsampled. */
  @ParameterizedTest
  @CsvSource({
    "baseline-444.jpg, 72, 102, 132",
    "restarts.jpg, 72, 90, 120",
    "extended.jpg, 72, 102, 132",
    "mjpeg.jpg, 72, 94, 124",
    "no-eoi.jpg, 72, 90, 120",
    "wide-tables.jpg, 28, 128, 228",
    "rgb.jpg, 72, 102, 132",
  })
  void samplesAreThoseOfTheFile(String name, int a, int b, int c) throws IOException {
    List<Integer> pixel = read(name).pixel(12, 9);
    assertEquals(a, pixel.get(0));
    assertEquals(b, pixel.get(1), 2);
    assertEquals(c, pixel.get(2), 2);
  }

  /** Pillow 9.4 gives these for the same bytes. */
  @ParameterizedTest
  @CsvSource({
    "11, -1, 42, 71, 99", // 60 100 140 180: no marker, taken for inverted all the same
    "11, 0, 42, 71, 99",
    "11, 2, 126, 137, 173", // luma 60, Cb 100, Cr 140 is 77 61 10, of which inks are the rest
    "22, -1, 42, 64, 92",
    "22, 0, 42, 64, 92",
    "22, 1, 136, 129, 180", // an unknown transform is taken for YCCK
    "22, 2, 136, 129, 180",
  })
  void inksBecomeRgbAsInPillow(int full, int transform, int r, int g, int b) throws IOException {
    byte[] file =
        BlockJpeg.baseline(40, 24, full, 11, 11, full).encode((c, x, y) -> 50 + 40 * c + 10 * x);
    byte[] marked = transform < 0 ? file : JpegBytes.insert(file, JpegBytes.adobe(transform));
    Read read = read(marked, DecodeOptions.DEFAULT);
    assertEquals(Colors.RGB, read.photo().shape().colors());
    assertEquals(List.of(r, g, b), read.pixel(12, 9));
  }

  @Test
  void grayIsNoBrighterInAnyFormat() throws IOException {
    assertEquals(Colors.GRAY, read("gray.jpg").photo().shape().colors());
    assertEquals(List.of(72), read("gray.jpg").pixel(12, 9));
    assertEquals(List.of(72), read("gray-22.jpg").pixel(12, 9));
    assertEquals(List.of(60), read("lossless-16.jpg").pixel(12, 9));
    assertEquals(Colors.GRAY, read("really-a-gray-png.jpg").photo().shape().colors());
  }

  @Test
  void otherFormatsAreReadAsWhatTheyAre() throws IOException {
    for (String name : List.of("really-a-png.jpg", "really-a-bmp.jpg")) {
      assertEquals(List.of(12 * 255 / 48, 9 * 255 / 32, 100), read(name).pixel(12, 9), name);
    }
    assertEquals(Colors.RGB, read("really-a-gif.jpg").photo().shape().colors());
  }

  @Test
  void everyBadKindSaysWhy() throws IOException {
    Map<String, String> reasons =
        Map.of(
            "arithmetic.jpg", "arithmetic coding is not supported",
            "12-bit.jpg", "DCT samples of 12 bits are not supported, only of 8",
            "truncated.jpg", "premature end of data after row 222 of 320",
            "bomb.jpg",
                "declares 26000 x 26000 pixels (676.0 megapixels); the limit is 179.0 megapixels",
            "empty.jpg", "not a JPEG file but empty",
            "text.jpg", "not a JPEG file but text",
            "webp.jpg", "not a JPEG file but a WebP image");
    for (Map.Entry<String, byte[]> photo : OddPhotos.bad().entrySet()) {
      String reason = failure(photo.getValue());
      assertEquals(reasons.getOrDefault(photo.getKey(), reason), reason);
      assertTrue(reason.lines().count() == 1 && !reason.isBlank(), photo.getKey());
    }
  }

  @Test
  void whatCanBeReadOfADamagedPhotoIsKeptIfAccepted() throws IOException {
    Read whole = read(OddPhotos.written(480, 320, false), ACCEPT);
    byte[] file = OddPhotos.written(480, 320, false);
    Read cut = read(Arrays.copyOf(file, file.length / 2), ACCEPT);
    assertEquals(1, cut.photo().warnings().size());
    String warning = cut.photo().warnings().getFirst();
    assertTrue(warning.matches("premature end of data after row \\d+ of 320"), warning);
    int rows = Integer.parseInt(warning.replaceAll(".*row (\\d+) .*", "$1"));
    assertTrue(rows > 20, warning);
    for (int y = 0; y < rows; y++) {
      assertEquals(whole.pixel(240, y), cut.pixel(240, y), "row " + y);
    }
  }

  @Test
  void aProgressivePhotoCutShortSaysThatDetailIsMissing() throws IOException {
    byte[] file = OddPhotos.written(480, 320, true);
    assertEquals(
        "premature end of data in one of its 7 scans",
        failure(Arrays.copyOf(file, file.length / 2)));
  }

  @Test
  void theLimitOfSizeIsTheSettings() throws IOException {
    byte[] file = OddPhotos.block(11, 11, 11);
    DecodeOptions small = new DecodeOptions(true, false, false, 0.001);
    assertTrue(
        assertThrows(PhotoException.class, () -> read(file, small)).getMessage().contains("limit"));
    byte[] png = OddPhotos.good().get("really-a-png.jpg");
    assertTrue(
        assertThrows(PhotoException.class, () -> read(png, small)).getMessage().contains("limit"));
  }

  @Test
  void anInterruptEndsTheDecoding() throws IOException {
    for (Map.Entry<String, byte[]> photo : OddPhotos.good().entrySet()) {
      Thread.currentThread().interrupt();
      String reason = failure(photo.getValue());
      assertTrue(Thread.interrupted(), photo.getKey());
      assertEquals("interrupted", reason, photo.getKey());
    }
  }
}
