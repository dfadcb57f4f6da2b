package io.github.execbench.workload.photo.blur;

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

  /** A row of weights made of hats, at one sample. */
  double at(double[] coefficients, int sample) {
    double right = right(sample);
    int left = sample / step;
    return coefficients[left] * (1 - right) + coefficients[left + 1] * right;
  }
}
