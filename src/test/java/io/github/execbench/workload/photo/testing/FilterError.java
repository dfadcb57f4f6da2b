package io.github.execbench.workload.photo.testing;

import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;

/** How far one thumbnail is from another, before rounding. */
public record FilterError(double psnrInside, double psnrBorder, double largest) {

  /** Thumbnail pixels that count as border: what a blur of 3 of them reaches. */
  private static final int BORDER = 12;

  public static FilterError between(ThumbnailPlanes truth, ThumbnailPlanes found) {
    double[] squares = new double[2];
    long[] counts = new long[2];
    double largest = 0;
    int width = truth.shape().width();
    int height = truth.shape().height();
    for (int band = 0; band < truth.shape().bands(); band++) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          double error = truth.samples()[band][y][x] - found.samples()[band][y][x];
          int edge = Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y));
          int zone = edge < BORDER ? 1 : 0;
          squares[zone] += error * error;
          counts[zone]++;
          largest = Math.max(largest, Math.abs(error));
        }
      }
    }
    return new FilterError(psnr(squares[0], counts[0]), psnr(squares[1], counts[1]), largest);
  }

  /** Peak signal-to-noise ratio in dB, of 8-bit samples. */
  private static double psnr(double squares, long count) {
    return count == 0 ? Double.POSITIVE_INFINITY : 10 * Math.log10(255 * 255 * count / squares);
  }
}
