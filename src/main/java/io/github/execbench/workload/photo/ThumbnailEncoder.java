package io.github.execbench.workload.photo;

import io.github.execbench.workload.photo.PhotoException.Stage;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Rounds a thumbnail's planes and encodes them as a JPEG with libjpeg's tables of the quality asked
 * for, 4:2:0: gray and YCbCr as they are, without a colour conversion.
 */
final class ThumbnailEncoder {

  private static final Pool<ImageWriter> WRITERS = new Pool<>(ThumbnailEncoder::open);

  private ThumbnailEncoder() {}

  /**
   * Encodes one thumbnail.
   *
   * @param planes gray or YCbCr
   */
  static byte[] encode(ThumbnailPlanes planes, PhotoSettings settings) throws PhotoException {
    ImageWriter writer = WRITERS.take();
    boolean done = false;
    try {
      byte[] jpeg = write(writer, planes, settings);
      writer.reset();
      done = true;
      return jpeg;
    } catch (IOException e) {
      throw new PhotoException(Stage.ENCODE, "can't be encoded: " + e.getMessage(), e);
    } finally {
      if (done) {
        WRITERS.give(writer);
      } else {
        writer.dispose();
      }
    }
  }

  private static byte[] write(ImageWriter writer, ThumbnailPlanes planes, PhotoSettings settings)
      throws IOException {
    PhotoShape shape = planes.shape();
    int type = shape.bands() == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
    ImageTypeSpecifier specifier = ImageTypeSpecifier.createFromBufferedImageType(type);
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(settings.quality() / 100f);
    // Metadata made for an image of the type hold the quality's tables and the 4:2:0 sampling.
    IIOMetadata metadata = writer.getDefaultImageMetadata(specifier, param);
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream(1 << 18);
    try (var out = new MemoryCacheImageOutputStream(jpeg)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster(planes), null, metadata), param);
    }
    return jpeg.toByteArray();
  }

  private static Raster raster(ThumbnailPlanes planes) {
    PhotoShape shape = planes.shape();
    int bands = shape.bands();
    byte[] bytes = new byte[shape.width() * shape.height() * bands];
    for (int y = 0; y < shape.height(); y++) {
      for (int band = 0; band < bands; band++) {
        float[] row = planes.samples()[band][y];
        int at = y * shape.width() * bands + band;
        for (int x = 0; x < row.length; x++, at += bands) {
          bytes[at] = ThumbnailPlanes.round(row[x]);
        }
      }
    }
    int[] offsets = bands == 1 ? new int[] {0} : new int[] {0, 1, 2};
    return Raster.createInterleavedRaster(
        new DataBufferByte(bytes, bytes.length),
        shape.width(),
        shape.height(),
        shape.width() * bands,
        bands,
        offsets,
        null);
  }

  private static ImageWriter open() {
    try {
      return Readers.jdkWriter();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
