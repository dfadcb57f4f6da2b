package io.github.execbench.workload.photo;

/**
 * One axis of the fast filter: from the hats of an axis (see {@link HatBasis}) to the thumbnail's
 * samples, as a banded matrix with the same number of taps in each row.
 *
 * @param step samples of the photo a hat is apart; 1: no hats, the samples themselves
 * @param sourceSize how many hats (or samples) there are
 * @param taps a multiple of {@link #UNIT}
 * @param first for each sample after, its first hat
 * @param weights for each sample after, its taps
 * @param error the largest error in levels that any photo whatever can have by this axis
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BandedKernel(
    int step, int sourceSize, int taps, int[] first, float[][] weights, double error) {

  /** Taps are added this many at a time. */
  static final int UNIT = 8;

  /** Weights below this share of 1 are left out. */
  private static final double NEGLIGIBLE = 1e-7;

  static BandedKernel of(ExactKernel exact, int step) {
    int n = exact.targetSize();
    HatBasis hats = new HatBasis(exact.sourceSize(), step);
    int sources = step == 1 ? exact.sourceSize() : hats.count();
    double[][] rows = new double[n][];
    double error = 0;
    int[] low = new int[n];
    int widest = 0;
    for (int j = 0; j < n; j++) {
      double[] exactRow = exact.weights()[j];
      int start = exact.first()[j];
      double[] row =
          step == 1 ? dense(sources, start, exactRow) : hats.solve(hats.products(start, exactRow));
      low[j] = trim(row);
      int high = sources;
      while (row[high - 1] == 0) {
        high--;
      }
      widest = Math.max(widest, high - low[j]);
      rows[j] = row;
      error = Math.max(error, step == 1 ? 0 : error(exactRow, start, row, hats));
    }
    return pack(step, sources, widest, low, rows, error);
  }

  private static double[] dense(int size, int start, double[] weights) {
    double[] row = new double[size];
    System.arraycopy(weights, 0, row, start, weights.length);
    return row;
  }

  /** Clears what is negligible; the first weight left. */
  private static int trim(double[] row) {
    int low = row.length;
    for (int k = row.length - 1; k >= 0; k--) {
      if (Math.abs(row[k]) < NEGLIGIBLE) {
        row[k] = 0;
      } else {
        low = k;
      }
    }
    return low;
  }

  /**
   * The sum of the differences' absolute values, times half the range of a sample: the sum of the
   * differences is 0, so a photo's mean plays no part.
   */
  private static double error(double[] exact, int start, double[] row, HatBasis hats) {
    double sum = 0;
    for (int sample = 0; sample < hats.size(); sample++) {
      int i = sample - start;
      double wanted = i >= 0 && i < exact.length ? exact[i] : 0;
      sum += Math.abs(wanted - hats.at(row, sample));
    }
    return sum * 255 / 2;
  }

  private static BandedKernel pack(
      int step, int sources, int widest, int[] low, double[][] rows, double error) {
    int taps = Math.ceilDiv(widest, UNIT) * UNIT;
    float[][] weights = new float[rows.length][taps];
    for (int j = 0; j < rows.length; j++) {
      low[j] = Math.max(0, Math.min(low[j], sources - taps));
      for (int t = 0; t < taps && low[j] + t < sources; t++) {
        weights[j][t] = (float) rows[j][low[j] + t];
      }
    }
    return new BandedKernel(step, sources, taps, low, weights, error);
  }
}
