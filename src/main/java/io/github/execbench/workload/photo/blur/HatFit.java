package io.github.execbench.workload.photo.blur;

/**
 * Fits hats to rows of weights by least squares. The matrix of the normal equations is tridiagonal
 * and the same for each row of an axis: it is factored once (Thomas).
 */
final class HatFit {

  /** A coefficient falls to 0.27 of its neighbor away from the row: so many hats to below 1e-22. */
  private static final int REACH = 40;

  private final HatBasis hats;
  private final double[] sums; // of each hat over the samples
  private final double[] diagonal; // after elimination
  private final double[] beside;

  HatFit(HatBasis hats) {
    this.hats = hats;
    int n = hats.count();
    sums = new double[n];
    diagonal = new double[n];
    beside = new double[n];
    for (int sample = 0; sample < hats.size(); sample++) {
      add(sample / hats.step(), hats.right(sample));
    }
    for (int k = 1; k < n; k++) {
      diagonal[k] -= beside[k - 1] * beside[k - 1] / diagonal[k - 1];
    }
  }

  private void add(int left, double right) {
    sums[left] += 1 - right;
    sums[left + 1] += right;
    diagonal[left] += (1 - right) * (1 - right);
    diagonal[left + 1] += right * right;
    beside[left] += right * (1 - right);
  }

  /** The sum of a hat over the samples. */
  double sum(int hat) {
    return sums[hat];
  }

  /**
   * The coefficients of all hats for a row of weights.
   *
   * @param first the sample of the first weight
   */
  double[] coefficients(int first, double[] weights) {
    double[] row = new double[hats.count()];
    for (int i = 0; i < weights.length; i++) {
      double right = hats.right(first + i);
      int left = (first + i) / hats.step();
      row[left] += weights[i] * (1 - right);
      row[left + 1] += weights[i] * right;
    }
    int begin = first / hats.step();
    int end = Math.min(row.length, (first + weights.length) / hats.step() + REACH);
    for (int k = begin + 1; k < end; k++) {
      row[k] -= beside[k - 1] / diagonal[k - 1] * row[k - 1];
    }
    row[end - 1] /= diagonal[end - 1];
    for (int k = end - 2; k >= Math.max(0, begin - REACH); k--) {
      row[k] = (row[k] - beside[k] * row[k + 1]) / diagonal[k];
    }
    return row;
  }
}
