package io.github.execbench.workload.photo.synthetic;

import io.github.execbench.workload.photo.encode.ImageIoEncoder;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;

/** Scenes as JPEG files. */
public final class SyntheticPhotos {

  private static final float QUALITY = 0.9f;

  private SyntheticPhotos() {}

  /**
   * A scene as a baseline JPEG of quality 90 with 4:2:0 subsampling, as cameras write it. Needs 3
   * bytes a pixel and little more. The same arguments give the same bytes on every machine.
   *
   * @param width in pixels, at least 16
   * @param height in pixels, at least 16
   */
  public static byte[] jpeg(Scene scene, int width, int height) throws IOException {
    if (width < 16 || height < 16) {
      throw new IllegalArgumentException(width + " x " + height + ": a photo of 16 x 16 at least");
    }
    return ImageIoEncoder.encode(jdkWriter(), image(scene.take(width, height)), QUALITY);
  }

  /** The JDK's own, whose DCT is that of libjpeg in integers; another may be registered too. */
  private static ImageWriter jdkWriter() {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if ("java.desktop".equals(writer.getClass().getModule().getName())) {
        return writer;
      }
    }
    throw new IllegalStateException("this JDK has no JPEG writer");
  }

  private static BufferedImage image(Canvas canvas) {
    var data = new DataBufferByte(canvas.samples, canvas.samples.length);
    int[] blueGreenRed = {2, 1, 0};
    WritableRaster raster =
        Raster.createInterleavedRaster(
            data, canvas.width, canvas.height, 3 * canvas.width, 3, blueGreenRed, null);
    var model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            Transparency.OPAQUE,
            DataBuffer.TYPE_BYTE);
    return new BufferedImage(model, raster, false, null);
  }
}
