package io.github.execbench.workload.photo.dct;

import java.util.stream.IntStream;

/**
 * Which of the thumbnail's coefficients along an axis can be anything but 0 after quantization,
 * whatever the picture: a blurred thumbnail has hardly any of high frequencies.
 */
final class Needed {

  /** Half the range of samples, and a little for what rounding and clamping leave. */
  private static final double HALF_RANGE = 130;

  private Needed() {}

  /**
   * The rows of an axis's matrix that are needed.
   *
   * @param own {@link AxisMatrices#largest} of each row
   * @param others the same of the other axis
   * @param quanta the thumbnail's table: 8 times the other axis's frequency plus the own one
   */
  static int[] rows(double[] own, double[] others, int[] quanta) {
    double[] most = new double[Basis.SIZE];
    for (int i = 0; i < others.length; i++) {
      most[i % Basis.SIZE] = Math.max(most[i % Basis.SIZE], others[i]);
    }
    double[] least = new double[Basis.SIZE]; // that some coefficient needs
    for (int u = 0; u < Basis.SIZE; u++) {
      least[u] = Double.POSITIVE_INFINITY;
      for (int v = 0; v < Basis.SIZE; v++) {
        least[u] = Math.min(least[u], quanta[Basis.SIZE * v + u] / 2.0 / HALF_RANGE / most[v]);
      }
    }
    return IntStream.range(0, own.length)
        .filter(row -> row % Basis.SIZE == 0 || own[row] >= least[row % Basis.SIZE])
        .toArray();
  }
}
