package io.github.execbench.workload.photo.testing;

import io.github.execbench.workload.photo.encode.ImageIoEncoder;
import io.github.execbench.workload.photo.jpeg.BlockJpeg;
import io.github.execbench.workload.photo.jpeg.JpegBytes;
import io.github.execbench.workload.photo.jpeg.LosslessJpeg;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** One small photo of every odd kind, generated. */
public final class OddPhotos {

  /** 48 x 32 pixels: three components of different, slowly rising values. */
  public static final BlockJpeg.Blocks RISING = (c, x, y) -> 60 + 30 * c + 8 * x + 4 * y;

  private OddPhotos() {}

  /** Photos that are read, by name. */
  public static Map<String, byte[]> good() throws IOException {
    Map<String, byte[]> photos = new LinkedHashMap<>();
    photos.put("baseline-444.jpg", block(11, 11, 11));
    photos.put("baseline-422.jpg", block(21, 11, 11));
    photos.put("baseline-420.jpg", block(22, 11, 11));
    photos.put("baseline-411.jpg", block(41, 11, 11));
    photos.put("baseline-440.jpg", block(12, 11, 11));
    photos.put("tall-luma.jpg", block(14, 11, 11));
    photos.put("large-chroma.jpg", block(11, 22, 22));
    photos.put("gray.jpg", block(11));
    photos.put("gray-22.jpg", block(22));
    photos.put("restarts.jpg", BlockJpeg.baseline(48, 32, 22, 11, 11).restart(2).encode(RISING));
    photos.put("extended.jpg", BlockJpeg.baseline(48, 32, 11, 11, 11).sof(0xC1).encode(RISING));
    photos.put("dc-scan.jpg", BlockJpeg.baseline(48, 32, 11, 11, 11).sof(0xC2).encode(RISING));
    photos.put("progressive.jpg", written(48, 32, true));
    photos.put("written.jpg", written(48, 32, false));
    photos.put("mjpeg.jpg", JpegBytes.without(block(21, 11, 11), 0xC4));
    photos.put("no-eoi.jpg", withoutEnd(block(22, 11, 11)));
    photos.put("trailing.jpg", JpegBytes.concat(block(22, 11, 11), new byte[1000]));
    photos.put(
        "wide-tables.jpg",
        BlockJpeg.baseline(48, 32, 11, 11, 11).wideQuantum(800).encode((c, x, y) -> 28 + 100 * c));
    photos.put("cmyk.jpg", block(11, 11, 11, 11));
    photos.put("cmyk-adobe.jpg", JpegBytes.insert(block(11, 11, 11, 11), JpegBytes.adobe(0)));
    photos.put("ycck.jpg", JpegBytes.insert(block(22, 11, 11, 22), JpegBytes.adobe(2)));
    photos.put("rgb.jpg", JpegBytes.insert(block(11, 11, 11), JpegBytes.adobe(0)));
    photos.put("1x1.jpg", BlockJpeg.baseline(1, 1, 22, 11, 11).encode(RISING));
    photos.put("1x300.jpg", BlockJpeg.baseline(1, 300, 22, 11, 11).encode((c, x, y) -> 100));
    photos.put("lossless.jpg", LosslessJpeg.encode(8, 4, ramp(3, 8)));
    photos.put("lossless-16.jpg", LosslessJpeg.encode(16, 1, ramp(1, 16)));
    photos.put("really-a-png.jpg", image("png", BufferedImage.TYPE_INT_ARGB));
    photos.put("really-a-gray-png.jpg", image("png", BufferedImage.TYPE_USHORT_GRAY));
    photos.put("really-a-gif.jpg", image("gif", BufferedImage.TYPE_BYTE_INDEXED));
    photos.put("really-a-bmp.jpg", image("bmp", BufferedImage.TYPE_3BYTE_BGR));
    return photos;
  }

  /** Photos that are refused, by name. */
  public static Map<String, byte[]> bad() throws IOException {
    byte[] plain = block(22, 11, 11);
    byte[] large = BlockJpeg.baseline(480, 320, 22, 11, 11).encode(RISING_SLOWLY);
    Map<String, byte[]> photos = new LinkedHashMap<>();
    photos.put("arithmetic.jpg", JpegBytes.frameMarker(plain, 0xC9));
    photos.put("12-bit.jpg", JpegBytes.precision(JpegBytes.frameMarker(plain, 0xC1), 12));
    photos.put("truncated.jpg", Arrays.copyOf(large, large.length * 3 / 4));
    photos.put("bomb.jpg", JpegBytes.size(plain, 26000, 26000));
    photos.put("hollow.jpg", JpegBytes.size(plain, 9000, 9000));
    photos.put("empty.jpg", new byte[0]);
    photos.put("text.jpg", "no photo".getBytes(StandardCharsets.US_ASCII));
    photos.put("webp.jpg", "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.US_ASCII));
    photos.put("cut-png.jpg", Arrays.copyOf(image("png", BufferedImage.TYPE_INT_RGB), 60));
    return photos;
  }

  private static final BlockJpeg.Blocks RISING_SLOWLY = (c, x, y) -> 60 + 30 * c + x % 20 + y % 20;

  public static byte[] block(int... sampling) {
    return BlockJpeg.baseline(48, 32, sampling).encode(RISING);
  }

  static byte[] withoutEnd(byte[] jpeg) {
    return Arrays.copyOf(jpeg, jpeg.length - 2);
  }

  private static int[][][] ramp(int components, int precision) {
    int[][][] samples = new int[components][32][48];
    for (int[][] plane : samples) {
      for (int y = 0; y < 32; y++) {
        for (int x = 0; x < 48; x++) {
          plane[y][x] = (x * 5) << (precision - 8);
        }
      }
    }
    return samples;
  }

  static BufferedImage picture(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, 0xFF000000 | (x * 255 / width) << 16 | (y * 255 / height) << 8 | 100);
      }
    }
    return image;
  }

  private static byte[] image(String format, int type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(picture(48, 32, type), format, out)) {
      throw new IOException("no writer for " + format);
    }
    return out.toByteArray();
  }

  /** By the JDK's writer: 4:2:0. */
  public static byte[] written(int width, int height, boolean progressive) throws IOException {
    ImageWriter writer = JdkEncoder.writer();
    ImageWriteParam param = writer.getDefaultWriteParam();
    if (progressive) {
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    BufferedImage image = picture(width, height, BufferedImage.TYPE_INT_RGB);
    var metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
    return ImageIoEncoder.encode(writer, new IIOImage(image, null, metadata), param);
  }
}
