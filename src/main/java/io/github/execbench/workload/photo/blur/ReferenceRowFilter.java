package io.github.execbench.workload.photo.blur;

import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.Reduction;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;
import io.github.execbench.workload.photo.pipeline.ThumbnailSize;

/**
 * The definition of the answer, computed in double precision, simply and slowly: each axis is
 * convolved with the Gaussian at full resolution, its edges mirrored, and then averaged over the
 * area of each thumbnail pixel.
 */
public final class ReferenceRowFilter implements RowFilter {

  private final Reduction reduction;
  private final double[] gauss;
  private PhotoShape shape;
  private ThumbnailSize size;
  private double[][][] shrunkRows; // by band and row
  private int rows;

  public ReferenceRowFilter(Reduction reduction) {
    this.reduction = reduction;
    gauss = ExactKernel.gauss(reduction.sigma());
  }

  @Override
  public void start(PhotoShape photo) {
    shape = photo;
    size = reduction.size(photo.width(), photo.height());
    shrunkRows = new double[photo.bands()][photo.height()][];
  }

  @Override
  public void row(byte[] samples, int from) {
    int width = shape.width();
    int reach = gauss.length / 2;
    double[] mirrored = new double[width + 2 * reach];
    for (int band = 0; band < shape.bands(); band++) {
      for (int i = 0; i < mirrored.length; i++) {
        int x = ExactKernel.mirror(i - reach, width);
        mirrored[i] = samples[from + x * shape.bands() + band] & 0xFF;
      }
      double[] blurred = new double[width];
      for (int t = 0; t < gauss.length; t++) {
        addShifted(blurred, mirrored, t, gauss[t]);
      }
      shrunkRows[band][rows] = average(blurred, size.width());
    }
    rows++;
  }

  @Override
  public ThumbnailPlanes finish() {
    float[][][] planes = new float[shape.bands()][size.height()][size.width()];
    for (int band = 0; band < shape.bands(); band++) {
      double[][] blurred = new double[shape.height()][size.width()];
      for (int y = 0; y < shape.height(); y++) {
        for (int t = 0; t < gauss.length; t++) {
          int at = ExactKernel.mirror(y + t - gauss.length / 2, shape.height());
          addShifted(blurred[y], shrunkRows[band][at], 0, gauss[t]);
        }
      }
      for (int x = 0; x < size.width(); x++) {
        double[] column = new double[shape.height()];
        for (int y = 0; y < column.length; y++) {
          column[y] = blurred[y][x];
        }
        double[] shrunk = average(column, size.height());
        for (int y = 0; y < shrunk.length; y++) {
          planes[band][y][x] = (float) shrunk[y];
        }
      }
    }
    return new ThumbnailPlanes(new PhotoShape(size.width(), size.height(), shape.colors()), planes);
  }

  private static void addShifted(double[] sum, double[] values, int shift, double weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += values[i + shift] * weight;
    }
  }

  /** Area average: each sample after covers the same share of the samples before. */
  private static double[] average(double[] values, int target) {
    double scale = (double) values.length / target;
    double[] averages = new double[target];
    for (int j = 0; j < target; j++) {
      double end = (j + 1) * scale;
      for (int x = (int) (j * scale); x < values.length && x < end; x++) {
        averages[j] += values[x] * (Math.min(end, x + 1) - Math.max(j * scale, x)) / scale;
      }
    }
    return averages;
  }
}
