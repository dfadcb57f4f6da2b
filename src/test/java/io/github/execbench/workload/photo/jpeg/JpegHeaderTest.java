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
import java.util.HexFormat;
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
      assertEquals(Orientation.ofTag(value), JpegHeader.read(file).orientation());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, -1})
  void anImpossibleOrientationIsUpright(int value) throws JpegException {
    byte[] file = JpegBytes.insert(PLAIN, JpegBytes.exif(value, ByteOrder.BIG_ENDIAN));
    assertEquals(Orientation.UPRIGHT, JpegHeader.read(file).orientation());
  }

  /** Types by number, values in hexadecimal: what Pillow's exif_transpose makes of them. */
  @ParameterizedTest
  @CsvSource({
    "3, 1, 0006, true", // SHORT
    "3, 2, 00060001, true", // the first of two
    "3, 3, 000600010001, true", // behind the directory
    "4, 1, 00000006, true", // LONG
    "4, 2, 0000000600000003, true",
    "4, 1, 00010006, false",
    "5, 1, 0000000600000001, true", // RATIONAL
    "5, 1, 0000000600000000, false",
    "5, 1, 0000000D00000002, false",
    "6, 1, 06, true", // SBYTE
    "8, 1, 0006, true", // SSHORT
    "8, 1, FFFA, false",
    "9, 1, 00000006, true", // SLONG
    "10, 1, FFFFFFFAFFFFFFFF, true", // SRATIONAL
    "11, 1, 40C00000, true", // FLOAT
    "12, 1, 4018000000000000, true", // DOUBLE
    "13, 1, 00000006, true", // IFD
    "16, 1, 0000000000000006, true", // LONG8
    "1, 1, 06, false", // BYTE
    "2, 1, 36, false", // ASCII
    "7, 1, 06, false", // UNDEFINED
    "0, 1, 0006, false",
    "99, 1, 0006, false",
    "3, 0, 0006, false",
    "3, 4, 000600010001, false", // beyond the segment's end
    "3, -1, 000600010001, false",
  })
  void takesTheOrientationOfAnyTypeThatPillowTakes(int type, int count, String hex, boolean turned)
      throws JpegException {
    byte[] value = HexFormat.of().parseHex(hex);
    byte[] file =
        JpegBytes.insert(
            PLAIN, JpegBytes.exif(JpegBytes.tiff(ByteOrder.BIG_ENDIAN, type, count, value)));
    assertEquals(
        turned ? Orientation.ROTATED_90 : Orientation.UPRIGHT, JpegHeader.read(file).orientation());
  }

  @Test
  void takesLittleEndianLongs() throws JpegException {
    byte[] value = {6, 0, 0, 0};
    byte[] exif = JpegBytes.exif(JpegBytes.tiff(ByteOrder.LITTLE_ENDIAN, 4, 1, value));
    byte[] file = JpegBytes.insert(PLAIN, exif);
    assertEquals(Orientation.ROTATED_90, JpegHeader.read(file).orientation());
  }

  /** As Pillow 11 and later: XMP where EXIF says no orientation, even a wrong one. */
  @Test
  void takesTheOrientationOfXmpWhereExifSaysNone() throws JpegException {
    byte[] attribute = JpegBytes.xmp("<rdf:Description tiff:Orientation=\"6\"/>");
    byte[] element = JpegBytes.xmp("<tiff:Orientation>6</tiff:Orientation>");
    byte[] other = JpegBytes.xmp("<tiff:Orientations>6</tiff:Orientations>");
    byte[] says9 = JpegBytes.exif(9, ByteOrder.BIG_ENDIAN);
    byte[] saysNothing = JpegBytes.exif(JpegBytes.tiff(ByteOrder.BIG_ENDIAN, 2, 0, new byte[1]));
    assertEquals(Orientation.ROTATED_90, orientation(attribute));
    assertEquals(Orientation.ROTATED_90, orientation(element));
    assertEquals(Orientation.ROTATED_90, orientation(saysNothing, attribute));
    assertEquals(Orientation.UPRIGHT, orientation(says9, attribute));
    assertEquals(Orientation.UPRIGHT, orientation(other));
  }

  private static Orientation orientation(byte[]... segments) throws JpegException {
    return JpegHeader.read(JpegBytes.insert(PLAIN, segments)).orientation();
  }

  @Test
  void exifCutAnywhereIsNoHarm() throws JpegException {
    byte[] exif = JpegBytes.exif(6, ByteOrder.LITTLE_ENDIAN);
    for (int length = 4; length < exif.length; length++) {
      byte[] cut = JpegBytes.segment(Markers.APP1, Arrays.copyOfRange(exif, 4, length));
      byte[] file = JpegBytes.insert(PLAIN, cut);
      Orientation read = JpegHeader.read(file).orientation();
      assertTrue(read == Orientation.UPRIGHT || length >= exif.length - 4, () -> "read " + read);
    }
  }

  /** JFIF wins over Adobe, Adobe over the components' names. */
  @Test
  void tellsColorsAsLibjpegDoes() throws JpegException {
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
    assertEquals(Colors.RGB, JpegHeader.colors(named, false, -1));
    assertEquals(Colors.YCBCR, JpegHeader.colors(named, false, 1));
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
                () -> JpegFile.read(large).checkSize(SizeLimit.DEFAULT_MEGAPIXELS))
            .getMessage());
    byte[] hollow = JpegBytes.size(PLAIN, 8000, 8000);
    assertEquals(
        // 1000 x 1000 blocks of luma and twice 500 x 500 of chroma, 2 bits each
        "declares 8000 x 8000 pixels, which take at least 375000 bytes, but has only "
            + hollow.length,
        assertThrows(
                JpegException.class,
                () -> JpegFile.read(hollow).checkSize(SizeLimit.DEFAULT_MEGAPIXELS))
            .getMessage());
    JpegFile.read(PLAIN).checkSize(SizeLimit.DEFAULT_MEGAPIXELS);
  }
}
