package io.github.execbench.regression.validation;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The U test by its normal approximation with correction for ties, as for more than 20 values. */
final class MannWhitney {

  private MannWhitney() {}

  static double twoSidedP(double[] a, double[] b) {
    double[] all = new double[a.length + b.length];
    System.arraycopy(a, 0, all, 0, a.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    Arrays.sort(all);
    double n = all.length;
    double ties = 0;
    double rankSum = 0;
    double[] sorted = a.clone();
    Arrays.sort(sorted);
    for (int from = 0, next = 0, i = 0; from < all.length; from = next) {
      while (next < all.length && all[next] == all[from]) {
        next++;
      }
      double count = next - from;
      ties += count * count * count - count;
      for (; i < sorted.length && sorted[i] == all[from]; i++) {
        rankSum += (from + 1 + next) / 2.0;
      }
    }
    double u = rankSum - a.length * (a.length + 1) / 2.0;
    double product = (double) a.length * b.length;
    double variance = product / 12 * (n + 1 - ties / (n * (n - 1)));
    double z = (Math.abs(u - product / 2) - 0.5) / Math.sqrt(variance);
    return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
  }
}
