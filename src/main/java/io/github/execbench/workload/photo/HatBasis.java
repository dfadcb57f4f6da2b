package io.github.execbench.workload.photo;

/**
 * Hat functions over the samples of an axis: the linear B-splines whose knots stand a step apart,
 * on the borders between blocks of {@code step} samples. Sample {@code i} of a block has the share
 * (i + 1/2) / step in the hat to its right, and the rest in the hat to its left.
 *
 * @param size samples of the axis
 * @param step samples a block; the last may be cut short
 */
record HatBasis(int size, int step) {

  int count() {
    return Math.ceilDiv(size, step) + 1;
  }

  /** A sample's share in the hat to its right. */
  double right(int sample) {
    return (sample % step + 0.5) / step;
  }

  /** The sum of a hat over the samples. */
  double weight(int hat) {
    double sum = 0;
    for (int s = Math.max(0, (hat - 1) * step); s < Math.min(size, (hat + 1) * step); s++) {
      sum += s / step == hat ? 1 - right(s) : right(s);
    }
    return sum;
  }

  /** Inner products of a row of weights with each hat. */
  double[] products(int first, double[] weights) {
    double[] products = new double[count()];
    for (int i = 0; i < weights.length; i++) {
      int sample = first + i;
      double right = right(sample);
      products[sample / step] += weights[i] * (1 - right);
      products[sample / step + 1] += weights[i] * right;
    }
    return products;
  }

  /** A row of weights made of hats, at one sample. */
  double at(double[] coefficients, int sample) {
    double right = right(sample);
    int left = sample / step;
    return coefficients[left] * (1 - right) + coefficients[left + 1] * right;
  }

  /** Solves the normal equations of least squares, whose matrix is tridiagonal (Thomas). */
  double[] solve(double[] products) {
    int n = count();
    double[] diagonal = new double[n];
    double[] beside = new double[n];
    for (int sample = 0; sample < size; sample++) {
      double right = right(sample);
      int left = sample / step;
      diagonal[left] += (1 - right) * (1 - right);
      diagonal[left + 1] += right * right;
      beside[left] += right * (1 - right);
    }
    double[] solution = products.clone();
    for (int k = 1; k < n; k++) {
      double factor = beside[k - 1] / diagonal[k - 1];
      diagonal[k] -= factor * beside[k - 1];
      solution[k] -= factor * solution[k - 1];
    }
    solution[n - 1] /= diagonal[n - 1];
    for (int k = n - 2; k >= 0; k--) {
      solution[k] = (solution[k] - beside[k] * solution[k + 1]) / diagonal[k];
    }
    return solution;
  }
}
