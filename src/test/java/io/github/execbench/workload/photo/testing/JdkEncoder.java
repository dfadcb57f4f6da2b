package io.github.execbench.workload.photo.testing;

import io.github.execbench.workload.photo.decode.Readers;
import io.github.execbench.workload.photo.encode.ImageIoEncoder;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Encodes thumbnails with the JDK's writer: what our encoder is held against. */
public final class JdkEncoder {

  private static final String FORMAT = "javax_imageio_jpeg_image_1.0";

  private JdkEncoder() {}

  static ImageWriter writer() {
    return ImageIO.getImageWritersByFormatName("jpeg").next();
  }

  /**
   * 4:2:0, with Huffman tables made for the picture, and the quantization tables of another file:
   * the writer's own differ from libjpeg's by 1 where its scale, a float, falls short of a half.
   */
  public static byte[] encode(ThumbnailPlanes planes, byte[] tables) throws IOException {
    ImageWriter writer = writer();
    boolean gray = planes.shape().bands() == 1;
    var type =
        ImageTypeSpecifier.createFromBufferedImageType(
            gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
    ImageWriteParam param = writer.getDefaultWriteParam();
    ((JPEGImageWriteParam) param).setOptimizeHuffmanTables(true);
    IIOMetadata metadata = writer.getDefaultImageMetadata(type, param);
    setTables(metadata, tables);
    return ImageIoEncoder.encode(writer, new IIOImage(raster(planes), null, metadata), param);
  }

  private static void setTables(IIOMetadata metadata, byte[] jpeg) throws IOException {
    NodeList wanted = tables(metadata(jpeg).getAsTree(FORMAT));
    Node tree = metadata.getAsTree(FORMAT);
    NodeList own = tables(tree);
    for (int i = 0; i < own.getLength(); i++) {
      Object table = ((IIOMetadataNode) wanted.item(i)).getUserObject();
      ((IIOMetadataNode) own.item(i)).setUserObject(table);
    }
    metadata.setFromTree(FORMAT, tree);
  }

  private static NodeList tables(Node tree) {
    return ((IIOMetadataNode) tree).getElementsByTagName("dqtable");
  }

  private static IIOMetadata metadata(byte[] jpeg) throws IOException {
    ImageReader reader = Readers.jdk();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(in);
      return reader.getImageMetadata(0);
    } finally {
      reader.dispose();
    }
  }

  private static Raster raster(ThumbnailPlanes planes) {
    PhotoShape shape = planes.shape();
    int bands = shape.bands();
    byte[] bytes = new byte[shape.width() * shape.height() * bands];
    int at = 0;
    for (int y = 0; y < shape.height(); y++) {
      for (int x = 0; x < shape.width(); x++) {
        for (int band = 0; band < bands; band++) {
          bytes[at++] = ThumbnailPlanes.round(planes.samples()[band][y][x]);
        }
      }
    }
    return Raster.createInterleavedRaster(
        new DataBufferByte(bytes, bytes.length),
        shape.width(),
        shape.height(),
        shape.width() * bands,
        bands,
        Arrays.copyOf(new int[] {0, 1, 2}, bands),
        null);
  }
}
