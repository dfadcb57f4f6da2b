package io.github.execbench.workload.photo;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.io.IOException;

/**
 * A raster of a whole photo that holds none of it: the reader sets it row by row, and each row goes
 * on to a sink. It saves what a full-size raster costs: 72 MB for 24 megapixels.
 */
final class RowRaster extends WritableRaster {

  private final RowSink sink;
  private final int passes;
  private int pass = 1;
  private int rows;

  private RowRaster(SampleModel model, RowSink sink, int passes) {
    super(model, new DataBufferByte(1), new Point(0, 0));
    this.sink = sink;
    this.passes = passes;
  }

  /**
   * A raster of the shape, for a reader to write to.
   *
   * @param passes how many times the reader gives the whole picture, better each time; only the
   *     last goes on
   */
  static RowRaster of(PhotoShape shape, RowSink sink, int passes) {
    int bands = shape.bands();
    int[] offsets = bands == 1 ? new int[] {0} : new int[] {0, 1, 2};
    var model =
        new PixelInterleavedSampleModel(
            DataBuffer.TYPE_BYTE,
            shape.width(),
            shape.height(),
            bands,
            shape.width() * bands,
            offsets);
    return new RowRaster(model, sink, passes);
  }

  /** It as an image; to the reader its colours are gray or sRGB, whatever they are. */
  BufferedImage image() {
    int space = getNumBands() == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB;
    var colors =
        new ComponentColorModel(
            ColorSpace.getInstance(space), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
    return new BufferedImage(colors, this, false, null);
  }

  /** Fails unless the last row came. */
  void checkComplete() throws IOException {
    if (pass != passes || rows != getHeight()) {
      throw new IOException(
          "only %d of %d rows could be read in pass %d of %d"
              .formatted(rows, getHeight(), pass, passes));
    }
  }

  /** What the JDK's reader calls with each row, from top to bottom. */
  @Override
  public void setRect(int x, int y, Raster row) {
    if (y == 0 && rows == getHeight()) {
      rows = 0;
      pass++;
    }
    if (x != 0 || y != rows || row.getWidth() != getWidth() || row.getHeight() != 1) {
      throw new IllegalStateException("row " + y + " came where row " + rows + " was due");
    }
    rows++;
    if (pass == passes) {
      DataBufferByte buffer = (DataBufferByte) row.getDataBuffer();
      sink.row(buffer.getData(), buffer.getOffset());
    }
  }
}
