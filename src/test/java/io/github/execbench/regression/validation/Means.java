package io.github.execbench.regression.validation;

import java.util.Arrays;

/** Plain statistics of arrays. */
final class Means {

  private Means() {}

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  static double variance(double[] values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares / (values.length - 1);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** One mean a fork. */
  static double[] ofForks(double[][] forks) {
    double[] means = new double[forks.length];
    for (int i = 0; i < means.length; i++) {
      means[i] = mean(forks[i]);
    }
    return means;
  }

  /** All iterations of all forks, as tools that know no forks see them. */
  static double[] pooled(double[][] forks) {
    return Arrays.stream(forks).flatMapToDouble(Arrays::stream).toArray();
  }
}
