package io.github.execbench.workload.photo;

import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes through TwelveMonkeys into a whole raster, and hands on its rows: for the rare files that
 * {@link RowReader} doesn't read.
 */
final class RasterReader {

  private RasterReader() {}

  static void read(byte[] jpeg, PhotoShape shape, RowSink sink, List<String> warnings)
      throws IOException {
    // A new one each time: a reader that once met an ICC profile keeps applying it.
    ImageReader reader = Readers.twelveMonkeys();
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
      reader.setInput(input, true, true);
      Raster raster = reader.readRaster(0, null);
      int count = shape.width() * shape.bands();
      if (raster.getNumBands() != shape.bands()
          || raster.getWidth() != shape.width()
          || raster.getHeight() != shape.height()) {
        throw new IOException("the reader's raster is not what the header declares");
      }
      byte[] row = new byte[count];
      for (int y = 0; y < shape.height(); y++) {
        if (raster.getDataBuffer() instanceof DataBufferByte) {
          raster.getDataElements(0, y, shape.width(), 1, row);
        } else {
          throw new IOException("samples of more than 8 bits are not supported");
        }
        sink.row(row, 0);
      }
    } finally {
      reader.dispose();
    }
  }
}
