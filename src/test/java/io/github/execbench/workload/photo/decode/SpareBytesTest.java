package io.github.execbench.workload.photo.decode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.jpeg.BlockJpeg;
import io.github.execbench.workload.photo.jpeg.JpegBytes;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.jpeg.Markers;
import io.github.execbench.workload.photo.jpeg.Segment;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.testing.OddPhotos;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Bytes that belong to no picture change none of its samples; bytes that are lost are told. */
class SpareBytesTest {

  private static final BlockJpeg RESTARTS = BlockJpeg.baseline(480, 320, 22, 11, 11).restart(30);

  private static final byte[] END = {(byte) 0xFF, (byte) 0xD9};

  private static Map<String, byte[]> photos() throws IOException {
    Map<String, byte[]> photos = new LinkedHashMap<>();
    photos.put("sequential", OddPhotos.written(480, 320, false));
    photos.put("progressive", OddPhotos.written(480, 320, true));
    photos.put("restarts", RESTARTS.encode((c, x, y) -> 60 + 30 * c + (7 * x + 5 * y) % 90));
    photos.put("gray", BlockJpeg.baseline(480, 320, 11).encode((c, x, y) -> 60 + (7 * x + y) % 90));
    return photos;
  }

  private static byte[] beforeEnd(byte[] jpeg, byte... spare) {
    int end = jpeg.length - 2;
    return JpegBytes.concat(
        Arrays.copyOf(jpeg, end), spare, Arrays.copyOfRange(jpeg, end, jpeg.length));
  }

  private static Map<String, byte[]> variants(byte[] jpeg) throws IOException {
    Map<String, byte[]> variants = new HashMap<>();
    byte[] stuffed = {(byte) 0xFF, 0, (byte) 0xFF, 0};
    byte[] restart = {(byte) 0xFF, (byte) 0xD3};
    for (int length : List.of(1, 4, 9, 100, 4096)) {
      variants.put(length + " zeros", beforeEnd(jpeg, new byte[length]));
      byte[] ones = new byte[length];
      Arrays.fill(ones, (byte) 0xFF);
      variants.put(length + " ones", beforeEnd(jpeg, ones));
      variants.put(
          length + " zeros for an end",
          JpegBytes.concat(Arrays.copyOf(jpeg, jpeg.length - 2), new byte[length]));
      variants.put(length + " behind the end", JpegBytes.concat(jpeg, random(length)));
      byte[] between = between(jpeg, random(length));
      variants.put(length + " between segments", between);
    }
    variants.put("FF00", beforeEnd(jpeg, stuffed));
    variants.put("RST3", beforeEnd(jpeg, restart));
    variants.put("no end", Arrays.copyOf(jpeg, jpeg.length - 2));
    variants.put("two ends", JpegBytes.concat(jpeg, END));
    variants.put("two pictures", JpegBytes.concat(jpeg, jpeg));
    return variants;
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    SplittableRandom random = new SplittableRandom(length);
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) random.nextInt(255); // never FF
    }
    return bytes;
  }

  /** Behind the first segment. */
  private static byte[] between(byte[] jpeg, byte[] spare) throws IOException {
    int at = 4 + (((jpeg[4] & 0xFF) << 8) | (jpeg[5] & 0xFF));
    return JpegBytes.concat(
        Arrays.copyOf(jpeg, at), spare, Arrays.copyOfRange(jpeg, at, jpeg.length));
  }

  private static byte[][] rows(byte[] jpeg) throws PhotoException {
    RowCollector rows = new RowCollector();
    PhotoDecoder.decode(jpeg, DecodeOptions.DEFAULT, rows);
    return rows.rows().toArray(byte[][]::new);
  }

  @Test
  void spareBytesChangeNoSample() throws IOException {
    for (Map.Entry<String, byte[]> photo : photos().entrySet()) {
      byte[][] plain = rows(photo.getValue());
      for (Map.Entry<String, byte[]> variant : variants(photo.getValue()).entrySet()) {
        String name = photo.getKey() + ", " + variant.getKey();
        assertArrayEquals(plain, rows(variant.getValue()), name);
        ImageIoReader.read(variant.getValue(), DecodeOptions.DEFAULT, new Damage(false));
      }
    }
  }

  @Test
  void bytesThatAreNoFillAreNoted() throws IOException {
    byte[] text = "Firmware 1.0 of a camera".getBytes(StandardCharsets.US_ASCII);
    byte[] jpeg = beforeEnd(OddPhotos.written(480, 320, false), text);
    DecodedPhoto photo = PhotoDecoder.decode(jpeg, DecodeOptions.DEFAULT, new RowCollector());
    assertEquals(List.of("24 spare bytes behind its picture data are left out"), photo.warnings());
  }

  /** What a sequential scan's header says of a part is nonsense: libjpeg ignores it, too. */
  @Test
  void aScanHeadersUselessValuesChangeNoSample() throws IOException {
    for (String kind : List.of("sequential", "restarts", "gray")) {
      byte[] jpeg = photos().get(kind);
      int end = JpegBytes.scanStart(jpeg);
      for (int[] values : List.of(new int[] {0, 0, 0}, new int[] {5, 255, 0x21})) {
        byte[] edited = jpeg.clone();
        for (int i = 0; i < 3; i++) {
          edited[end - 3 + i] = (byte) values[i];
        }
        assertArrayEquals(rows(jpeg), rows(edited), kind);
        ImageIoReader.read(edited, DecodeOptions.DEFAULT, new Damage(false));
      }
    }
  }

  @Test
  void lostBytesAreToldWhateverFollows() throws IOException {
    for (Map.Entry<String, byte[]> photo : photos().entrySet()) {
      byte[] jpeg = photo.getValue();
      byte[] half = Arrays.copyOf(jpeg, jpeg.length / 2);
      byte[] few = random(jpeg.length / 8);
      byte[] many = random(4 * jpeg.length);
      for (byte[] fill : List.of(new byte[0], new byte[4 * jpeg.length], few, many)) {
        byte[] cut = JpegBytes.concat(half, fill, END);
        String reason = assertThrows(PhotoException.class, () -> rows(cut)).getMessage();
        assertTrue(reason.contains("data"), photo.getKey() + ": " + reason);
        assertThrows(
            IOException.class,
            () -> ImageIoReader.read(cut, DecodeOptions.DEFAULT, new Damage(false)),
            photo.getKey());
      }
    }
  }

  /** What is left looks whole to a decoder, at a lower precision. */
  @Test
  void aProgressivePhotoWithoutItsLastScansIsDamaged() throws IOException {
    byte[] jpeg = OddPhotos.written(480, 320, true);
    Segment last =
        JpegFile.read(jpeg).segments().stream()
            .filter(segment -> segment.marker() == Markers.SOS)
            .reduce((a, b) -> b)
            .orElseThrow();
    byte[] before = Arrays.copyOf(jpeg, last.at());
    byte[] cut = JpegBytes.concat(before, random(50), END);
    assertThrows(PhotoException.class, () -> rows(cut));
    byte[] data = Arrays.copyOfRange(jpeg, last.end(), jpeg.length);
    byte[] headless = JpegBytes.concat(before, data);
    assertThrows(PhotoException.class, () -> rows(headless));
  }

  /** A block more or less than was written: the picture's own data is left over. */
  @Test
  void dataLeftOverIsDamage() throws IOException {
    byte[] jpeg = OddPhotos.written(480, 320, false);
    int from = JpegBytes.scanStart(jpeg) + 200;
    byte[] doubled =
        JpegBytes.concat(
            Arrays.copyOf(jpeg, from + 400), Arrays.copyOfRange(jpeg, from, jpeg.length));
    assertThrows(PhotoException.class, () -> rows(doubled));
  }
}
