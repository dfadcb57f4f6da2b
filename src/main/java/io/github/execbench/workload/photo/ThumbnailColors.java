package io.github.execbench.workload.photo;

import io.github.execbench.workload.photo.PhotoException.Stage;
import io.github.execbench.workload.photo.jpeg.Colors;

/** Turns a thumbnail's planes into what the encoder takes: gray or YCbCr (of JFIF, ITU-T T.871). */
final class ThumbnailColors {

  private ThumbnailColors() {}

  static ThumbnailPlanes encodable(ThumbnailPlanes planes) throws PhotoException {
    return switch (planes.shape().colors()) {
      case GRAY, YCBCR -> planes;
      case RGB -> ycbcr(planes);
      case CMYK, YCCK -> throw new PhotoException(Stage.FILTER, "CMYK photos are not supported");
    };
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
