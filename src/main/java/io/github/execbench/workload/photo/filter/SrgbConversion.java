package io.github.execbench.workload.photo.filter;

import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;

/** Converts a thumbnail from the colors of its ICC profile to sRGB. Gray stays gray. */
final class SrgbConversion {

  private SrgbConversion() {}

  /**
   * Converts one thumbnail.
   *
   * @param planes gray, YCbCr or RGB
   * @param icc a profile of gray or RGB, as they are
   * @return gray or RGB
   */
  static ThumbnailPlanes convert(ThumbnailPlanes planes, byte[] icc) {
    var profile = new ICC_ColorSpace(ICC_Profile.getInstance(icc));
    int bands = planes.shape().bands();
    BufferedImage from = image(profile, planes.shape());
    fill(from.getRaster(), planes);
    BufferedImage to = image(ColorSpace.getInstance(ColorSpace.CS_sRGB), planes.shape());
    new ColorConvertOp(null).filter(from, to);
    float[][][] samples = new float[bands][planes.shape().height()][planes.shape().width()];
    for (int band = 0; band < bands; band++) {
      for (int y = 0; y < samples[band].length; y++) {
        to.getRaster().getSamples(0, y, samples[band][y].length, 1, band, samples[band][y]);
      }
    }
    Colors colors = bands == 1 ? Colors.GRAY : Colors.RGB;
    return new ThumbnailPlanes(
        new PhotoShape(planes.shape().width(), planes.shape().height(), colors), samples);
  }

  private static BufferedImage image(ColorSpace space, PhotoShape shape) {
    var colors =
        new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
    WritableRaster raster = colors.createCompatibleWritableRaster(shape.width(), shape.height());
    return new BufferedImage(colors, raster, false, null);
  }

  private static void fill(WritableRaster raster, ThumbnailPlanes planes) {
    int bands = planes.shape().bands();
    boolean ycbcr = planes.shape().colors() == Colors.YCBCR;
    int[] pixel = new int[bands];
    for (int y = 0; y < planes.shape().height(); y++) {
      for (int x = 0; x < planes.shape().width(); x++) {
        float first = planes.samples()[0][y][x];
        for (int band = 0; band < bands && !ycbcr; band++) {
          pixel[band] = ThumbnailPlanes.round(planes.samples()[band][y][x]) & 0xFF;
        }
        if (ycbcr) {
          float cb = planes.samples()[1][y][x] - 128;
          float cr = planes.samples()[2][y][x] - 128;
          pixel[0] = ThumbnailPlanes.round(first + 1.402f * cr) & 0xFF;
          pixel[1] = ThumbnailPlanes.round(first - 0.344136f * cb - 0.714136f * cr) & 0xFF;
          pixel[2] = ThumbnailPlanes.round(first + 1.772f * cb) & 0xFF;
        }
        raster.setPixel(x, y, pixel);
      }
    }
  }
}
