package io.github.execbench.workload.photo.blur;

import java.util.function.IntToDoubleFunction;

/**
 * One axis of the fast filter: from the hats of an axis (see {@link HatBasis}) to the thumbnail's
 * samples, as a banded matrix with the same number of taps in each row.
 *
 * @param step samples of the photo a hat is apart; 1: no hats, the samples themselves
 * @param sourceSize how many rows of hats (or samples) it takes; the surplus ones weigh nothing
 * @param taps a multiple of {@link #UNIT}
 * @param first for each sample after, its first hat
 * @param weights for each sample after, its taps
 * @param error the largest error in levels that any photo whatever can have by this axis
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BandedKernel(
    int step, int sourceSize, int taps, int[] first, float[][] weights, double error) {

  /** Taps are added this many at a time. */
  static final int UNIT = 4;

  /** Weights below this share of 1 are left out: together they are about as small. */
  private static final double NEGLIGIBLE = 1e-5;

  /** In standard deviations; keeps an axis below 1 level, see {@code FastRowFilter}. */
  private static final double LARGEST_STEP = 0.47;

  /** An axis shorter than this many steps is left as it is. */
  private static final int FEWEST_BLOCKS = 4;

  /** The kernel with the largest step whose error stays under the bound of 2 levels. */
  static BandedKernel of(int source, int target, double sigma) {
    return of(ExactKernel.of(source, target, sigma), step(source, sigma));
  }

  /** That of a thumbnail of half the size: see {@link ExactKernel#halved}. */
  static BandedKernel halved(int source, int target, double sigma) {
    return of(ExactKernel.of(source, target, sigma).halved(), step(source, sigma));
  }

  private static int step(int source, double sigma) {
    int step = (int) Math.clamp(LARGEST_STEP * sigma, 1, HatRows.MAX_STEP);
    return source < FEWEST_BLOCKS * step ? 1 : step;
  }

  static BandedKernel of(ExactKernel exact, int step) {
    return step == 1 ? plain(exact) : hats(exact, new HatBasis(exact.sourceSize(), step));
  }

  private static BandedKernel plain(ExactKernel exact) {
    double[][] rows = new double[exact.targetSize()][];
    for (int j = 0; j < rows.length; j++) {
      rows[j] = trim(dense(exact.sourceSize(), exact.first()[j], exact.weights()[j]), k -> 1);
    }
    return pack(1, exact.sourceSize(), rows, 0);
  }

  private static BandedKernel hats(ExactKernel exact, HatBasis hats) {
    HatFit fit = new HatFit(hats);
    double[][] rows = new double[exact.targetSize()][];
    double error = 0;
    for (int j = 0; j < rows.length; j++) {
      double[] weights = exact.weights()[j];
      int start = exact.first()[j];
      rows[j] = trim(fit.coefficients(start, weights), fit::sum);
      error = Math.max(error, error(weights, start, rows[j], hats));
    }
    return pack(hats.step(), hats.count(), rows, error);
  }

  private static double[] dense(int size, int start, double[] weights) {
    double[] row = new double[size];
    System.arraycopy(weights, 0, row, start, weights.length);
    return row;
  }

  /**
   * Clears what is negligible, and makes the rest up for it: a constant stays what it is.
   *
   * @param weight what a constant of 1 gives in a source
   */
  private static double[] trim(double[] row, IntToDoubleFunction weight) {
    double sum = 0;
    for (int k = 0; k < row.length; k++) {
      if (Math.abs(row[k]) < NEGLIGIBLE) {
        row[k] = 0;
      } else {
        sum += row[k] * weight.applyAsDouble(k);
      }
    }
    for (int k = 0; k < row.length; k++) {
      row[k] /= sum;
    }
    return row;
  }

  /**
   * The sum of the differences' absolute values, times half the range of a sample: the sum of the
   * differences is 0, so a photo's mean plays no part.
   */
  private static double error(double[] exact, int start, double[] row, HatBasis hats) {
    int firstHat = ExactKernel.firstUsed(row);
    int lastHat = ExactKernel.lastUsed(row);
    int from = Math.min(start, Math.max(0, firstHat - 1) * hats.step());
    int to = Math.max(start + exact.length, (lastHat + 1) * hats.step());
    double sum = 0;
    for (int sample = from; sample < Math.min(hats.size(), to); sample++) {
      int i = sample - start;
      double wanted = i >= 0 && i < exact.length ? exact[i] : 0;
      sum += Math.abs(wanted - hats.at(row, sample));
    }
    return sum * 255 / 2;
  }

  private static BandedKernel pack(int step, int sources, double[][] rows, double error) {
    int n = rows.length;
    int[] first = new int[n];
    int widest = 0;
    for (int j = 0; j < n; j++) {
      first[j] = ExactKernel.firstUsed(rows[j]);
      widest = Math.max(widest, ExactKernel.lastUsed(rows[j]) + 1 - first[j]);
    }
    int taps = Math.ceilDiv(widest, UNIT) * UNIT;
    float[][] weights = new float[n][taps];
    for (int j = 0; j < n; j++) {
      first[j] = Math.max(0, Math.min(first[j], sources - taps));
      for (int t = 0; t < taps && first[j] + t < sources; t++) {
        weights[j][t] = (float) rows[j][first[j] + t];
      }
    }
    return new BandedKernel(step, Math.max(sources, taps), taps, first, weights, error);
  }

  int targetSize() {
    return first.length;
  }

  /**
   * Multiplies: each row after is a sum of rows before.
   *
   * @param before at least {@link #sourceSize} rows
   * @param after at least {@link #targetSize} rows
   * @param n how long the rows are
   */
  void apply(float[][] before, float[][] after, int n) {
    for (int j = 0; j < first.length; j++) {
      RowMath.set(after[j], before, first[j], weights[j], 0, n);
      for (int t = UNIT; t < taps; t += UNIT) {
        RowMath.add(after[j], before, first[j] + t, weights[j], t, n);
      }
    }
  }
}
