package io.github.execbench.workload.photo.filter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.decode.PhotoDecoder;
import io.github.execbench.workload.photo.jpeg.BlockJpeg;
import io.github.execbench.workload.photo.jpeg.JpegBytes;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.testing.OddPhotos;
import io.github.execbench.workload.photo.testing.PngBytes;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What odd photos' thumbnails look like: upright, in their photos' colors. */
class OddThumbnailTest {

  /** Left and right differ, top and bottom too; blurred little. */
  private static final BlockJpeg QUADRANTS = BlockJpeg.baseline(96, 64, 11, 11, 11);

  private static Thumbnail thumbnail(byte[] photo, DecodeOptions options) throws PhotoException {
    PhotoSettings settings = new PhotoSettings(1, 1200, 1200, 95).with(options);
    return FilterKind.FAST.create().apply(photo, settings);
  }

  private static RowCollector decoded(Thumbnail thumbnail) throws PhotoException {
    RowCollector rows = new RowCollector();
    PhotoDecoder.decode(thumbnail.jpeg(), DecodeOptions.DEFAULT, rows);
    return rows;
  }

  /** Luma in the middles of the upright thumbnail's quarters: as the tag's meaning demands. */
  @ParameterizedTest
  @CsvSource({
    "1, 96, 64, 40 90 140 190",
    "2, 96, 64, 90 40 190 140",
    "3, 96, 64, 190 140 90 40",
    "4, 96, 64, 140 190 40 90",
    "5, 64, 96, 40 140 90 190",
    "6, 64, 96, 140 40 190 90",
    "7, 64, 96, 190 90 140 40",
    "8, 64, 96, 90 190 40 140",
  })
  void standsUpright(int orientation, int width, int height, String quarters) throws IOException {
    byte[] photo =
        QUADRANTS
            .extra(JpegBytes.exif(orientation, ByteOrder.BIG_ENDIAN))
            .encode((c, x, y) -> c > 0 ? 128 : 40 + (x < 6 ? 0 : 50) + (y < 4 ? 0 : 100));
    Thumbnail upright = thumbnail(photo, DecodeOptions.DEFAULT);
    assertEquals(width, upright.width());
    assertEquals(height, upright.height());
    List<byte[]> rows = decoded(upright).rows();
    String[] expected = quarters.split(" ", -1);
    for (int i = 0; i < 4; i++) {
      byte[] row = rows.get(height * (i < 2 ? 1 : 3) / 4);
      int luma = row[3 * (width * (i % 2 == 0 ? 1 : 3) / 4)] & 0xFF;
      assertEquals(Integer.parseInt(expected[i]), luma, 3, "quarter " + i);
    }
    Thumbnail asStored = thumbnail(photo, new DecodeOptions(false, false, false, 100));
    assertEquals(96, asStored.width());
    assertEquals(64, asStored.height());
  }

  /** What Pillow honors in a PNG: eXIf before or behind the pixels, texts that hold EXIF, XMP. */
  @Test
  void aPngStandsUprightToo() throws IOException {
    byte[] png = OddPhotos.good().get("really-a-png.jpg");
    byte[] tiff = JpegBytes.tiff(ByteOrder.LITTLE_ENDIAN, 4, 1, new byte[] {6, 0, 0, 0});
    String raw = "\nexif\n%8d\n%s\n".formatted(tiff.length, HexFormat.of().formatHex(tiff));
    String xmp = "<rdf:Description tiff:Orientation=\"6\"/>";
    Map<String, byte[]> turned =
        Map.of(
            "eXIf", PngBytes.afterHeader(png, "eXIf", tiff),
            "eXIf behind", PngBytes.beforeEnd(png, "eXIf", tiff),
            "eXIf with JPEG's identifier",
                PngBytes.afterHeader(
                    png, "eXIf", JpegBytes.concat(PngBytes.latin("Exif\0\0"), tiff)),
            "tEXt",
                PngBytes.afterHeader(png, "tEXt", PngBytes.latin("Raw profile type exif\0" + raw)),
            "zTXt",
                PngBytes.afterHeader(
                    png, "zTXt", PngBytes.deflated("Raw profile type exif\0\0", raw)),
            "iTXt",
                PngBytes.afterHeader(
                    png, "iTXt", PngBytes.latin("XML:com.adobe.xmp\0\0\0\0\0" + xmp)),
            "iTXt, deflated",
                PngBytes.afterHeader(
                    png, "iTXt", PngBytes.deflated("XML:com.adobe.xmp\0\1\0en\0\0", xmp)));
    for (Map.Entry<String, byte[]> photo : turned.entrySet()) {
      Thumbnail thumbnail = thumbnail(photo.getValue(), DecodeOptions.DEFAULT);
      assertEquals(32, thumbnail.width(), photo.getKey());
      assertEquals(48, thumbnail.height(), photo.getKey());
    }
    byte[] broken = PngBytes.afterHeader(png, "zTXt", PngBytes.latin("Raw profile type exif\0\0x"));
    assertEquals(48, thumbnail(broken, DecodeOptions.DEFAULT).width());
    byte[] says1 =
        PngBytes.afterHeader(
            turned.get("iTXt"),
            "eXIf",
            JpegBytes.tiff(ByteOrder.BIG_ENDIAN, 3, 1, new byte[] {0, 1}));
    assertEquals(48, thumbnail(says1, DecodeOptions.DEFAULT).width());
  }

  @Test
  void keepsItsProfileByteForByte() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] photo =
        QUADRANTS
            .extra(JpegBytes.icc(profile, 500).toArray(byte[][]::new))
            .encode(OddPhotos.RISING);
    Thumbnail kept = thumbnail(photo, DecodeOptions.DEFAULT);
    assertArrayEquals(profile, JpegFile.read(kept.jpeg()).header().icc().orElseThrow());
    byte[] bare = thumbnail(QUADRANTS.encode(OddPhotos.RISING), DecodeOptions.DEFAULT).jpeg();
    assertArrayEquals(JpegBytes.without(kept.jpeg(), 0xE2), bare);
  }

  /** Linear light 0.2159 is sRGB 0.5: (128 / 255 encoded) from 55 / 255. */
  @Test
  void convertsToSrgbIfAsked() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] photo =
        QUADRANTS
            .extra(JpegBytes.icc(profile, 60000).getFirst())
            .encode((c, x, y) -> c > 0 ? 128 : 55);
    Thumbnail converted = thumbnail(photo, new DecodeOptions(true, true, false, 100));
    assertEquals(Optional.empty(), JpegFile.read(converted.jpeg()).header().icc());
    assertEquals(128, decoded(converted).rows().get(30)[90] & 0xFF, 2);
  }

  @Test
  void grayKeepsItsProfileOrIsConvertedToo() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
    byte[] photo =
        BlockJpeg.baseline(96, 64, 11)
            .extra(JpegBytes.icc(profile, 60000).getFirst())
            .encode((c, x, y) -> 55);
    Thumbnail kept = thumbnail(photo, DecodeOptions.DEFAULT);
    assertArrayEquals(profile, JpegFile.read(kept.jpeg()).header().icc().orElseThrow());
    assertEquals(55, decoded(kept).rows().get(30)[30] & 0xFF, 1);
    Thumbnail converted = thumbnail(photo, new DecodeOptions(true, true, false, 100));
    assertEquals(1, decoded(converted).shape().bands());
    assertEquals(128, decoded(converted).rows().get(30)[30] & 0xFF, 2); // the JDK's is linear
  }

  @Test
  void inksGiveAnRgbThumbnailWithoutTheirProfile() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    profile[16] = 'C';
    profile[17] = 'M';
    profile[18] = 'Y';
    profile[19] = 'K';
    byte[] photo =
        JpegBytes.insert(OddPhotos.block(11, 11, 11, 11), JpegBytes.icc(profile, 60000).getFirst());
    for (boolean srgb : List.of(false, true)) {
      Thumbnail thumbnail = thumbnail(photo, new DecodeOptions(true, srgb, false, 100));
      assertEquals(Optional.empty(), JpegFile.read(thumbnail.jpeg()).header().icc());
      assertEquals(List.of(), thumbnail.warnings());
      assertEquals(3, decoded(thumbnail).shape().bands());
    }
  }

  /** Readers remark on a profile of perceptual intent that is no display's; no sample is lost. */
  @Test
  void aProfileThatReadersRemarkOnIsNoDamage() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    System.arraycopy("prtr".getBytes(StandardCharsets.US_ASCII), 0, profile, 12, 4);
    Arrays.fill(profile, 64, 68, (byte) 0); // the header's rendering intent
    byte[] plain = QUADRANTS.encode((c, x, y) -> c > 0 ? 128 : 55);
    byte[] photo = JpegBytes.insert(plain, JpegBytes.icc(profile, 60000).getFirst());
    for (FilterKind filter : FilterKind.values()) {
      Thumbnail thumbnail = filter.create().apply(photo, new PhotoSettings(1, 1200, 1200, 100));
      assertEquals(List.of(), thumbnail.warnings(), filter.name());
      assertEquals(55, decoded(thumbnail).rows().get(30)[90] & 0xFF, 2, filter.name());
    }
  }

  @Test
  void everyFilterTakesEveryGoodKindAndRefusesEveryBadOne() throws IOException {
    for (FilterKind filter : FilterKind.values()) {
      PhotoSettings settings = new PhotoSettings(1, 1200, 1200, 75);
      List<String> wrong = new ArrayList<>();
      for (Map.Entry<String, byte[]> photo : OddPhotos.bad().entrySet()) {
        if (fails(filter, photo.getValue(), settings).isEmpty()) {
          wrong.add(photo.getKey() + " was taken");
        }
      }
      for (Map.Entry<String, byte[]> photo : OddPhotos.good().entrySet()) {
        Optional<String> failure = fails(filter, photo.getValue(), settings);
        if (failure.isPresent()) {
          wrong.add(photo.getKey() + ": " + failure.get());
        }
      }
      assertTrue(wrong.isEmpty(), filter + " " + wrong);
    }
  }

  private static Optional<String> fails(FilterKind filter, byte[] photo, PhotoSettings settings) {
    try {
      filter.create().apply(photo, settings);
      return Optional.empty();
    } catch (PhotoException e) {
      return Optional.of(e.getMessage());
    }
  }
}
