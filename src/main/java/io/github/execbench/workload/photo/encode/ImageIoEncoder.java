package io.github.execbench.workload.photo.encode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes in memory with a writer of ImageIO, for where another encoder than ours is wanted. */
public final class ImageIoEncoder {

  private ImageIoEncoder() {}

  /**
   * Encodes an image.
   *
   * @param writer disposed afterwards
   * @param quality 0 to 1
   */
  public static byte[] encode(ImageWriter writer, BufferedImage image, float quality)
      throws IOException {
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(quality);
    return encode(writer, new IIOImage(image, null, null), settings);
  }

  /**
   * Encodes an image with metadata.
   *
   * @param writer disposed afterwards
   */
  public static byte[] encode(ImageWriter writer, IIOImage image, ImageWriteParam settings)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, image, settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
