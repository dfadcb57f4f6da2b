package io.github.execbench.regression.sequential;

import java.util.Arrays;

/** Evidence of many tests made at once. */
final class ClosedTesting {

  private ClosedTesting() {}

  /**
   * The least mean evidence of any set of the tests that holds this one, in the order given. To
   * reject where it is at least 1/alpha bounds by alpha the chance of even one false rejection, at
   * whatever times one looks, because the mean of fair capitals is a fair capital (closed testing
   * with means: Vovk and Wang, <i>E-values: calibration, combination and applications</i>, Annals
   * of Statistics 2021, algorithm 1). For a test alone among many that show nothing it is
   * Bonferroni's correction; where many show something, each needs less.
   */
  static double[] adjusted(double[] evidence) {
    double[] ascending = evidence.clone();
    Arrays.sort(ascending);
    double[] adjusted = new double[evidence.length];
    for (int i = 0; i < evidence.length; i++) {
      double sum = evidence[i];
      double least = sum;
      // The set with the least mean: this one with all that show less than it, least first.
      for (int k = 0; k < ascending.length && ascending[k] < evidence[i]; k++) {
        sum += ascending[k];
        least = Math.min(least, sum / (k + 2));
      }
      adjusted[i] = least;
    }
    return adjusted;
  }
}
