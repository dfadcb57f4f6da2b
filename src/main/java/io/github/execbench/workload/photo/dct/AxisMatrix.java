package io.github.execbench.workload.photo.dct;

import io.github.execbench.workload.photo.blur.RowMath;
import java.util.Arrays;

/**
 * {@link AxisRows} as they are applied: banded, in floats, the same number of taps in each row, and
 * only of the lowest frequencies of each block.
 *
 * @param frequencies how many of a block it takes: sources are a block's, then the next block's
 * @param taps a multiple of {@link #UNIT}
 * @param first for each row, its first source
 * @param weights for each row, its taps
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AxisMatrix(int frequencies, int taps, int[] first, float[][] weights) {

  /** Taps are added this many at a time, see {@link RowMath}. */
  static final int UNIT = 4;

  /** Weights below it are left out. */
  private static final double NEGLIGIBLE = 3e-5;

  /**
   * @param frequencies 1 to 8, of each block
   * @param blocks how many there are
   */
  static AxisMatrix of(AxisRows rows, int frequencies, int blocks) {
    int sources = frequencies * blocks;
    int n = rows.first().length;
    double[][] kept = new double[n][];
    int[] first = new int[n];
    int taps = UNIT;
    for (int j = 0; j < n; j++) {
      double[] low = lowest(rows, j, frequencies);
      int begin = 0;
      int end = low.length;
      while (end > 1 && Math.abs(low[end - 1]) < NEGLIGIBLE) {
        end--;
      }
      while (begin < end - 1 && Math.abs(low[begin]) < NEGLIGIBLE) {
        begin++;
      }
      first[j] = rows.first()[j] * frequencies + begin;
      kept[j] = Arrays.copyOfRange(low, begin, end);
      taps = Math.max(taps, Math.ceilDiv(end - begin, UNIT) * UNIT);
    }
    float[][] weights = new float[n][taps];
    for (int j = 0; j < n; j++) {
      int shift = Math.max(0, first[j] + taps - roundedUp(sources));
      first[j] -= shift;
      for (int t = 0; t < kept[j].length; t++) {
        weights[j][shift + t] = (float) kept[j][t];
      }
    }
    return new AxisMatrix(frequencies, taps, first, weights);
  }

  /** How many rows of sources there must be: the surplus ones weigh nothing. */
  static int roundedUp(int sources) {
    return Math.ceilDiv(sources, UNIT) * UNIT;
  }

  private static double[] lowest(AxisRows rows, int row, int frequencies) {
    double[] all = rows.weights()[row];
    double[] low = new double[all.length / rows.frequencies() * frequencies];
    for (int i = 0; i < low.length; i++) {
      low[i] = all[i / frequencies * rows.frequencies() + i % frequencies];
    }
    return low;
  }

  /**
   * One row of the product: a sum of rows before.
   *
   * @param n how much of it is wanted
   */
  void apply(int row, float[][] before, float[] after, int n) {
    RowMath.set(after, before, first[row], weights[row], 0, n);
    for (int t = UNIT; t < taps; t += UNIT) {
      RowMath.add(after, before, first[row] + t, weights[row], t, n);
    }
  }
}
