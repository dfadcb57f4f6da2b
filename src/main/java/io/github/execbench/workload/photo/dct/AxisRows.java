package io.github.execbench.workload.photo.dct;

import io.github.execbench.workload.photo.blur.ExactKernel;

/**
 * The exact operator along an axis between coefficients: forward transform of the thumbnail's
 * blocks x area average x Gaussian x upsampling x inverse transform of the photo's blocks. Each row
 * makes one coefficient of the thumbnail.
 *
 * @param frequencies how many coefficients of each block it takes, from the lowest on
 * @param first for each row, the first block it takes
 * @param weights for each row, those of the coefficients of each block from there on
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AxisRows(int frequencies, int[] first, double[][] weights) {

  /** From what is kept of each block to coefficients. */
  static AxisRows of(Axis axis) {
    return ofSamples(axis, CoefficientPlane.FREQUENCIES).forward();
  }

  /** The same without the forward transform: each row makes one sample of the thumbnail. */
  static AxisRows ofSamples(Axis axis, int frequencies) {
    ExactKernel exact = ExactKernel.of(axis.pixels(), axis.target(), axis.sigma());
    if (axis.mirrored()) {
      exact = exact.reversed();
    }
    if (axis.halved()) {
      exact = exact.halved();
    }
    int n = exact.targetSize();
    int[] first = new int[n];
    AxisRows rows = new AxisRows(frequencies, first, new double[n][]);
    for (int j = 0; j < n; j++) {
      rows.inverse(axis, exact.first()[j], exact.weights()[j], j);
    }
    return rows;
  }

  /** From weights of pixels to weights of the coefficients of blocks. */
  private void inverse(Axis axis, int from, double[] pixels, int row) {
    int low = Math.max(0, from / axis.expansion() - 1);
    int high = Math.min(axis.samples() - 1, (from + pixels.length - 1) / axis.expansion() + 1);
    double[] samples = new double[high - low + 1];
    for (int i = 0; i < pixels.length; i++) {
      int x = from + i;
      int at = x / axis.expansion();
      if (axis.fancy()) {
        int neighbor = Math.clamp(x % 2 == 0 ? at - 1 : at + 1, 0, axis.samples() - 1);
        samples[at - low] += 0.75 * pixels[i];
        samples[neighbor - low] += 0.25 * pixels[i];
      } else {
        samples[at - low] += pixels[i];
      }
    }
    int firstBlock = low / Basis.SIZE;
    int lastBlock = high / Basis.SIZE;
    double[] inverse = new double[(lastBlock - firstBlock + 1) * frequencies];
    for (int i = 0; i < samples.length; i++) {
      int block = (low + i) / Basis.SIZE;
      double[][] basis = Basis.of(axis.samplesIn(block));
      int x = (low + i) % Basis.SIZE;
      int to = (block - firstBlock) * frequencies;
      for (int u = 0; u < Math.min(frequencies, basis.length); u++) {
        inverse[to + u] += samples[i] * basis[u][x];
      }
    }
    first[row] = firstBlock;
    weights[row] = inverse;
  }

  /** From rows of samples to rows of coefficients; beyond the edge the last sample is repeated. */
  private AxisRows forward() {
    double[][] samples = weights;
    int blocks = Math.ceilDiv(samples.length, Basis.SIZE);
    int[] firsts = new int[blocks * Basis.SIZE];
    double[][] sums = new double[blocks * Basis.SIZE][];
    double[][] basis = Basis.of(Basis.SIZE);
    for (int block = 0; block < blocks; block++) {
      int low = Integer.MAX_VALUE;
      int high = 0;
      for (int x = 0; x < Basis.SIZE; x++) {
        int row = Math.min(block * Basis.SIZE + x, samples.length - 1);
        low = Math.min(low, first[row]);
        high = Math.max(high, first[row] + samples[row].length / frequencies);
      }
      for (int u = 0; u < Basis.SIZE; u++) {
        double[] sum = new double[(high - low) * frequencies];
        for (int x = 0; x < Basis.SIZE; x++) {
          int row = Math.min(block * Basis.SIZE + x, samples.length - 1);
          int to = (first[row] - low) * frequencies;
          for (int i = 0; i < samples[row].length; i++) {
            sum[to + i] += basis[u][x] * samples[row][i];
          }
        }
        firsts[block * Basis.SIZE + u] = low;
        sums[block * Basis.SIZE + u] = sum;
      }
    }
    return new AxisRows(frequencies, firsts, sums);
  }

  /**
   * How large each row's coefficient can become for each level of a picture: the sum of its
   * absolute weights of samples, of what is kept of a block.
   */
  double[] largest() {
    double[] largest = new double[weights.length];
    double[][] basis = Basis.of(Basis.SIZE);
    for (int row = 0; row < weights.length; row++) {
      for (int at = 0; at < weights[row].length; at += frequencies) {
        for (int x = 0; x < Basis.SIZE; x++) {
          double weight = 0;
          for (int u = 0; u < frequencies; u++) {
            weight += weights[row][at + u] * basis[u][x];
          }
          largest[row] += Math.abs(weight);
        }
      }
    }
    return largest;
  }
}
