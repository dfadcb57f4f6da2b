package io.github.execbench.workload.photo.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.Orientation;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpegHeaderTest {

  private static final byte[] PLAIN = encode(BlockJpeg.baseline(40, 24, 22, 11, 11));

  private static byte[] encode(BlockJpeg picture) {
    return picture.encode((c, x, y) -> 50 + 40 * c + 10 * x);
  }

  private static String refusal(byte[] file) {
    return assertThrows(JpegException.class, () -> JpegHeader.read(file)).getMessage();
  }

  @Test
  void readsSizeKindAndSampling() throws JpegException {
    Frame frame = JpegHeader.read(PLAIN).frame();
    assertEquals(FrameKind.BASELINE, frame.kind());
    assertEquals(40, frame.width());
    assertEquals(24, frame.height());
    assertEquals(new Component(1, 2, 2, 0), frame.components().getFirst());
    assertEquals(new Component(3, 1, 1, 0), frame.components().getLast());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsTheOrientationInBothByteOrders(int value) throws JpegException {
    for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      byte[] file = JpegBytes.insert(PLAIN, JpegBytes.exif(value, order));
      assertEquals(Orientation.values()[value - 1], JpegHeader.read(file).orientation());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, -1})
  void anImpossibleOrientationIsUpright(int value) throws JpegException {
    byte[] file = JpegBytes.insert(PLAIN, JpegBytes.exif(value, ByteOrder.BIG_ENDIAN));
    assertEquals(Orientation.UPRIGHT, JpegHeader.read(file).orientation());
  }

  @Test
  void exifCutAnywhereIsNoHarm() throws JpegException {
    byte[] exif = JpegBytes.exif(6, ByteOrder.LITTLE_ENDIAN);
    for (int length = 4; length < exif.length - 4; length++) {
      byte[] cut = JpegBytes.segment(Markers.APP1, Arrays.copyOfRange(exif, 4, length));
      byte[] file = JpegBytes.insert(PLAIN, cut);
      Orientation read = JpegHeader.read(file).orientation();
      assertTrue(read == Orientation.UPRIGHT || length >= exif.length - 6, () -> "read " + read);
    }
  }

  /** JFIF wins over Adobe, Adobe over the components' names. */
  @Test
  void tellsColoursAsLibjpegDoes() throws JpegException {
    byte[] jfif = JpegBytes.jfif();
    assertEquals(Colors.YCBCR, colors(3));
    assertEquals(Colors.RGB, colors(3, JpegBytes.adobe(0)));
    assertEquals(Colors.YCBCR, colors(3, JpegBytes.adobe(1)));
    assertEquals(Colors.YCBCR, colors(3, jfif, JpegBytes.adobe(0)));
    assertEquals(Colors.CMYK, colors(4));
    assertEquals(Colors.CMYK, colors(4, JpegBytes.adobe(0)));
    assertEquals(Colors.YCCK, colors(4, JpegBytes.adobe(2)));
    assertEquals(Colors.GRAY, colors(1, JpegBytes.adobe(1)));
    var named = List.of(component('R'), component('G'), component('B'));
    assertEquals(Colors.RGB, Colors.of(named, false, -1));
    assertEquals(Colors.YCBCR, Colors.of(named, false, 1));
  }

  private static Component component(char id) {
    return new Component(id, 1, 1, 0);
  }

  private static Colors colors(int components, byte[]... extra) throws JpegException {
    int[] sampling = new int[components];
    Arrays.fill(sampling, 11);
    return JpegHeader.read(encode(BlockJpeg.baseline(8, 8, sampling).extra(extra))).colors();
  }

  @Test
  void joinsIccChunksInAnyOrder() throws JpegException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    List<byte[]> chunks = JpegBytes.icc(profile, 1000);
    Collections.reverse(chunks);
    JpegHeader header = JpegHeader.read(JpegBytes.insert(PLAIN, chunks.toArray(byte[][]::new)));
    assertArrayEquals(profile, header.icc().orElseThrow());
    assertEquals(List.of(), header.notes());
  }

  @Test
  void leavesOutAnIncompleteOrUnfitProfileAndSaysSo() throws JpegException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    byte[] gray = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
    List<byte[]> chunks = JpegBytes.icc(profile, 1000);
    for (byte[] file :
        List.of(
            JpegBytes.insert(PLAIN, chunks.get(0), chunks.get(1)),
            JpegBytes.insert(PLAIN, JpegBytes.icc(gray, 60000).getFirst()),
            JpegBytes.insert(PLAIN, JpegBytes.icc(new byte[10], 60000).getFirst()))) {
      JpegHeader header = JpegHeader.read(file);
      assertEquals(Optional.empty(), header.icc());
      assertEquals(1, header.notes().size());
    }
  }

  @Test
  void embedsAProfileThatReadsBack() throws JpegException {
    byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    byte[] profile = Arrays.copyOf(srgb, 150_000);
    for (byte[] file : List.of(PLAIN, JpegBytes.insert(PLAIN, JpegBytes.jfif()))) {
      JpegHeader header = JpegHeader.read(IccProfile.embed(file, profile));
      assertArrayEquals(profile, header.icc().orElseThrow());
      assertEquals(40, header.frame().width());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "C9, 8, arithmetic coding is not supported",
    "CA, 8, arithmetic coding is not supported",
    "CB, 8, arithmetic coding is not supported",
    "C5, 8, hierarchical coding is not supported",
    "C1, 12, 'DCT samples of 12 bits are not supported, only of 8'",
    "C2, 12, 'DCT samples of 12 bits are not supported, only of 8'",
    "C3, 17, lossless samples of 17 bits are impossible",
  })
  void refusesByName(String marker, int bits, String reason) throws JpegException {
    byte[] file = JpegBytes.frameMarker(PLAIN, Integer.parseInt(marker, 16));
    assertEquals(reason, refusal(JpegBytes.precision(file, bits)));
  }

  @Test
  void refusesImpossibleHeaders() throws JpegException {
    assertEquals("the header declares a width of 0", refusal(JpegBytes.size(PLAIN, 0, 5)));
    assertTrue(refusal(JpegBytes.size(PLAIN, 5, 0)).contains("height of 0"));
    assertTrue(refusal(JpegBytes.without(PLAIN, Markers.SOF0)).contains("without a frame header"));
    assertTrue(refusal(encode(BlockJpeg.baseline(8, 8, 11, 11))).startsWith("2 components"));
    assertTrue(
        refusal(encode(BlockJpeg.baseline(8, 8, 51, 11, 11))).startsWith("sampling factors"));
    assertEquals("not a JPEG file", refusal(new byte[0]));
    assertEquals("not a JPEG file", refusal("hello".getBytes(StandardCharsets.UTF_8)));
    assertEquals("premature end of data in the header", refusal(Arrays.copyOf(PLAIN, 2)));
  }

  @Test
  void aFileCutAnywhereInItsHeaderSaysSo() throws JpegException {
    int end = JpegHeader.read(PLAIN).segments().getLast().end();
    for (int length = 2; length < end; length++) {
      String reason = refusal(Arrays.copyOf(PLAIN, length));
      assertTrue(reason.startsWith("premature end of data"), reason);
    }
  }

  @Test
  void refusesMoreThanTheLimitAndMoreThanTheBytesCanFill() throws JpegException {
    byte[] large = JpegBytes.size(PLAIN, 26000, 26000);
    assertEquals(
        "declares 26000 x 26000 pixels (676.0 megapixels); the limit is 179.0 megapixels",
        assertThrows(
                JpegException.class,
                () -> JpegHeader.read(large).checkSize(large, SizeLimit.DEFAULT_MEGAPIXELS))
            .getMessage());
    byte[] hollow = JpegBytes.size(PLAIN, 8000, 8000);
    assertEquals(
        // 1000 x 1000 blocks of luma and twice 500 x 500 of chroma, 2 bits each
        "declares 8000 x 8000 pixels, which take at least 375000 bytes, but has only "
            + hollow.length,
        assertThrows(
                JpegException.class,
                () -> JpegHeader.read(hollow).checkSize(hollow, SizeLimit.DEFAULT_MEGAPIXELS))
            .getMessage());
    JpegHeader.read(PLAIN).checkSize(PLAIN, SizeLimit.DEFAULT_MEGAPIXELS);
  }
}
