package io.github.execbench.workload.photo.testing;

import io.github.execbench.workload.photo.encode.ImageIoEncoder;
import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Makes JPEG files of patterns with the JDK's writer. */
public final class GeneratedJpeg {

  private GeneratedJpeg() {}

  /** A 4:2:0 file in YCbCr. */
  public static byte[] of(Pattern pattern, int width, int height) throws IOException {
    return of(pattern, new PhotoShape(width, height, Colors.YCBCR), 2, 2, false);
  }

  /**
   * A file of quality 90.
   *
   * @param across luma's horizontal sampling factor, chroma's being 1
   * @param down luma's vertical one
   */
  public static byte[] of(
      Pattern pattern, PhotoShape shape, int across, int down, boolean progressive)
      throws IOException {
    RowCollector rows = new RowCollector();
    pattern.feed(shape, rows);
    ImageWriter writer = JdkEncoder.writer();
    boolean gray = shape.bands() == 1;
    ImageTypeSpecifier type =
        ImageTypeSpecifier.createFromBufferedImageType(
            gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(0.9f);
    if (progressive) {
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    IIOMetadata metadata = writer.getDefaultImageMetadata(type, param);
    if (!gray) {
      sample(metadata, across, down);
    }
    return ImageIoEncoder.encode(writer, new IIOImage(raster(rows), null, metadata), param);
  }

  private static void sample(IIOMetadata metadata, int across, int down) throws IOException {
    String format = "javax_imageio_jpeg_image_1.0";
    Element root = (Element) metadata.getAsTree(format);
    NodeList components = root.getElementsByTagName("componentSpec");
    ((Element) components.item(0)).setAttribute("HsamplingFactor", "" + across);
    ((Element) components.item(0)).setAttribute("VsamplingFactor", "" + down);
    metadata.setFromTree(format, root);
  }

  private static Raster raster(RowCollector rows) {
    PhotoShape shape = rows.shape();
    int count = shape.width() * shape.bands();
    byte[] bytes = new byte[count * shape.height()];
    for (int y = 0; y < shape.height(); y++) {
      System.arraycopy(rows.rows().get(y), 0, bytes, y * count, count);
    }
    int[] offsets = Arrays.copyOf(new int[] {0, 1, 2}, shape.bands());
    return Raster.createInterleavedRaster(
        new DataBufferByte(bytes, bytes.length),
        shape.width(),
        shape.height(),
        count,
        shape.bands(),
        offsets,
        null);
  }
}
