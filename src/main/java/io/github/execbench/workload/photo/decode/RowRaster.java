package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.pipeline.PhotoShape;
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
import java.util.stream.IntStream;

/**
 * A raster of a whole photo that holds none of it: the reader sets it row by row, and each row goes
 * on to a sink. It saves what a full-size raster costs: 72 MB for 24 megapixels.
 */
final class RowRaster extends WritableRaster {

  private final PhotoRows rows;
  private int pass = 1;
  private int next;

  private RowRaster(SampleModel model, PhotoRows rows) {
    super(model, new DataBufferByte(1), new Point(0, 0));
    this.rows = rows;
  }

  /**
   * A raster of the shape, for a reader to write to. A reader gives a picture of several scans
   * several times, better each time; only the last goes on.
   */
  static RowRaster of(PhotoRows rows) {
    PhotoShape shape = rows.stored();
    int bands = shape.bands();
    int[] offsets = IntStream.range(0, bands).toArray();
    var model =
        new PixelInterleavedSampleModel(
            DataBuffer.TYPE_BYTE,
            shape.width(),
            shape.height(),
            bands,
            shape.width() * bands,
            offsets);
    return new RowRaster(model, rows);
  }

  /**
   * It as an image; to the reader its colors are gray, sRGB or sRGB with alpha, whatever they are.
   */
  BufferedImage image() {
    int space = getNumBands() == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB;
    boolean four = getNumBands() == 4;
    int transparency = four ? Transparency.TRANSLUCENT : Transparency.OPAQUE;
    var colors =
        new ComponentColorModel(
            ColorSpace.getInstance(space), four, false, transparency, DataBuffer.TYPE_BYTE);
    return new BufferedImage(colors, this, false, null);
  }

  /** What the JDK's reader calls with each row, from top to bottom. */
  @Override
  public void setRect(int x, int y, Raster row) {
    if (y == 0 && next == getHeight()) {
      next = 0;
      pass++;
    }
    if (x != 0 || y != next || row.getWidth() != getWidth() || row.getHeight() != 1) {
      throw new IllegalStateException("row " + y + " came where row " + next + " was due");
    }
    next++;
    rows.checkInterrupt();
    if (pass == rows.passes()) {
      DataBufferByte buffer = (DataBufferByte) row.getDataBuffer();
      if (getNumBands() == 4) {
        invert(buffer.getData());
      }
      rows.row(buffer.getData(), buffer.getOffset());
    }
  }

  /** The JDK's reader has inverted what it takes for Adobe's CMYK: back to the file's samples. */
  private static void invert(byte[] samples) {
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (byte) ~samples[i];
    }
  }
}
