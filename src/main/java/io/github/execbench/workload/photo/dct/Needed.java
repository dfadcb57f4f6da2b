package io.github.execbench.workload.photo.dct;

/**
 * Which of the thumbnail's coefficients can be anything but 0 after quantization, whatever the
 * picture: a blurred thumbnail has hardly any of high frequencies.
 */
final class Needed {

  /** Half the range of samples, and a little for what rounding and clamping leave. */
  private static final double HALF_RANGE = 130;

  private Needed() {}

  /**
   * How many vertical frequencies are needed, from the lowest on: for each horizontal one. The
   * first of all is always needed.
   *
   * @param across {@link AxisMatrices#largest} of each row
   * @param down the same of the other axis
   * @param quanta the thumbnail's table: 8 times the vertical frequency plus the horizontal one
   */
  static int[] depths(double[] across, double[] down, int[] quanta) {
    double[] mostAcross = most(across);
    double[] mostDown = most(down);
    int[] depths = new int[Basis.SIZE];
    depths[0] = 1;
    for (int i = 0; i < quanta.length; i++) {
      int u = i % Basis.SIZE;
      int v = i / Basis.SIZE;
      if (HALF_RANGE * mostAcross[u] * mostDown[v] >= quanta[i] / 2.0) {
        depths[u] = v + 1;
      }
    }
    return depths;
  }

  /** By frequency, of all blocks. */
  private static double[] most(double[] largest) {
    double[] most = new double[Basis.SIZE];
    for (int i = 0; i < largest.length; i++) {
      most[i % Basis.SIZE] = Math.max(most[i % Basis.SIZE], largest[i]);
    }
    return most;
  }
}
