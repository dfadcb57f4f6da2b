package io.github.execbench.workload.photo.filter;

import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.decode.DecodedPhoto;
import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.Orientation;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;

/**
 * Turns a thumbnail's planes into what the encoder takes: upright, gray or YCbCr (of JFIF, ITU-T
 * T.871), and in sRGB if asked for. Done here because a thumbnail is some 25 times smaller than its
 * photo.
 */
final class ThumbnailColors {

  private ThumbnailColors() {}

  /**
   * Whether {@link #encodable} takes chrominance at half the size: no color is converted, and
   * nothing turned, for pairs that an odd side ends on would be others from behind.
   */
  static boolean takesSubsampled(DecodedPhoto photo, DecodeOptions options) {
    boolean converted = options.srgb() && photo.icc().isPresent();
    boolean turned = options.orient() && photo.orientation() != Orientation.UPRIGHT;
    return photo.shape().colors() == Colors.YCBCR && !converted && !turned;
  }

  static ThumbnailPlanes encodable(
      ThumbnailPlanes planes, DecodedPhoto photo, DecodeOptions options) {
    ThumbnailPlanes upright = options.orient() ? turned(planes, photo.orientation()) : planes;
    ThumbnailPlanes seen =
        options.srgb() && photo.icc().isPresent()
            ? SrgbConversion.convert(upright, photo.icc().get())
            : upright;
    return seen.shape().colors() == Colors.RGB ? ycbcr(seen) : seen;
  }

  private static ThumbnailPlanes turned(ThumbnailPlanes planes, Orientation orientation) {
    PhotoShape shape = planes.shape();
    float[][][] samples = new float[shape.bands()][][];
    for (int band = 0; band < samples.length; band++) {
      samples[band] = orientation.apply(planes.samples()[band]);
    }
    boolean swaps = orientation.swapsSides();
    int width = swaps ? shape.height() : shape.width();
    int height = swaps ? shape.width() : shape.height();
    return new ThumbnailPlanes(new PhotoShape(width, height, shape.colors()), samples);
  }

  private static ThumbnailPlanes ycbcr(ThumbnailPlanes rgb) {
    PhotoShape shape = rgb.shape();
    float[][][] out = new float[3][shape.height()][shape.width()];
    for (int y = 0; y < shape.height(); y++) {
      for (int x = 0; x < shape.width(); x++) {
        float r = rgb.samples()[0][y][x];
        float g = rgb.samples()[1][y][x];
        float b = rgb.samples()[2][y][x];
        float luma = 0.299f * r + 0.587f * g + 0.114f * b;
        out[0][y][x] = luma;
        out[1][y][x] = (b - luma) / 1.772f + 128;
        out[2][y][x] = (r - luma) / 1.402f + 128;
      }
    }
    return new ThumbnailPlanes(new PhotoShape(shape.width(), shape.height(), Colors.YCBCR), out);
  }
}
