package io.github.execbench.workload.photo;

import io.github.execbench.workload.photo.blur.ExactKernel;
import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.Reduction;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.pipeline.RowSink;
import io.github.execbench.workload.photo.pipeline.ThumbnailSize;

/**
 * Computes, in double precision from a photo's rows, what the mean luma in the middle of its
 * thumbnail must be: the cheap truth that a benchmark's answer is held against. The middle stays
 * where it is whichever way the thumbnail is turned.
 */
final class CenterProbe implements RowSink {

  /** Side of the square in the middle, in pixels of the thumbnail. */
  private static final int SIDE = 32;

  private final Reduction reduction;
  private PhotoShape shape;
  private double[] across;
  private double[] down;
  private int row;
  private double mean;

  CenterProbe(Reduction reduction) {
    this.reduction = reduction;
  }

  @Override
  public void start(PhotoShape photo) {
    shape = photo;
    ThumbnailSize size = reduction.size(photo.width(), photo.height());
    across = middle(photo.width(), size.width());
    down = middle(photo.height(), size.height());
  }

  @Override
  public void row(byte[] samples, int from) {
    double weight = down[row++];
    if (weight == 0) {
      return;
    }
    int bands = shape.bands();
    for (int x = 0; x < across.length; x++) {
      mean += weight * across[x] * luma(samples, from + x * bands);
    }
  }

  private double luma(byte[] samples, int at) {
    int first = samples[at] & 0xFF;
    return shape.colors() == Colors.RGB
        ? 0.299 * first + 0.587 * (samples[at + 1] & 0xFF) + 0.114 * (samples[at + 2] & 0xFF)
        : first;
  }

  /** Whether such colors have a luma that blurring and shrinking keep. */
  boolean applies() {
    return shape.bands() < 4;
  }

  /** The mean that must come out, 0 to 255. */
  double mean() {
    return mean;
  }

  /** The mean over the same square of a thumbnail's rows. */
  static double of(RowCollector thumbnail) {
    PhotoShape shape = thumbnail.shape();
    double sum = 0;
    int count = 0;
    for (int y = from(shape.height()); y < to(shape.height()); y++) {
      for (int x = from(shape.width()); x < to(shape.width()); x++) {
        sum += thumbnail.rows().get(y)[x * shape.bands()] & 0xFF;
        count++;
      }
    }
    return sum / count;
  }

  /** Each photo sample's weight in the mean, along one axis. */
  private double[] middle(int source, int target) {
    double[] weights = new double[source];
    int from = from(target);
    int to = to(target);
    ExactKernel kernel = ExactKernel.of(source, target, reduction.sigma(), from, to);
    for (int j = 0; j < to - from; j++) {
      double[] row = kernel.weights()[j];
      for (int i = 0; i < row.length; i++) {
        weights[kernel.first()[j] + i] += row[i] / (to - from);
      }
    }
    return weights;
  }

  private static int from(int size) {
    return Math.max(0, (size - SIDE) / 2);
  }

  private static int to(int size) {
    return Math.min(size, (size + SIDE) / 2);
  }
}
