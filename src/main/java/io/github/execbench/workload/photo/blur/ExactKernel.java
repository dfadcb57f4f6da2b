package io.github.execbench.workload.photo.blur;

import java.util.Arrays;

/**
 * The exact operator along one axis, as a matrix: a Gaussian blur with mirrored edges (half-sample
 * symmetric: the picture goes on as its mirror image, the edge sample twice), then an area average.
 *
 * @param sourceSize samples before
 * @param first for each sample after, the first sample before that it is made of
 * @param weights for each sample after, the weights from there on; their sum is 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ExactKernel(int sourceSize, int[] first, double[][] weights) {

  /** Beyond this many standard deviations a Gaussian has 2e-9 of its weight. */
  static final int REACH = 6;

  public static ExactKernel of(int sourceSize, int targetSize, double sigma) {
    return of(sourceSize, targetSize, sigma, 0, targetSize);
  }

  /** Only its rows for the samples after from {@code begin} to {@code end}, exclusive. */
  public static ExactKernel of(int sourceSize, int targetSize, double sigma, int begin, int end) {
    double[] gauss = gauss(sigma);
    double scale = (double) sourceSize / targetSize;
    int[] first = new int[end - begin];
    double[][] weights = new double[end - begin][];
    double[] row = new double[sourceSize];
    for (int j = begin; j < end; j++) {
      double from = j * scale;
      double to = (j + 1) * scale;
      int low = sourceSize;
      int high = 0;
      for (int x = (int) from; x < Math.min(sourceSize, Math.ceil(to)); x++) {
        double share = (Math.min(to, x + 1) - Math.max(from, x)) / scale;
        add(row, x - gauss.length / 2, gauss, share);
        low = Math.min(low, x - gauss.length / 2);
        high = Math.max(high, x + gauss.length / 2);
      }
      if (low < 0 || high >= sourceSize) { // mirrored samples may reach anywhere
        low = firstUsed(row);
        high = lastUsed(row);
      }
      first[j - begin] = low;
      weights[j - begin] = normalized(Arrays.copyOfRange(row, low, high + 1));
      Arrays.fill(row, low, high + 1, 0);
    }
    return new ExactKernel(sourceSize, first, weights);
  }

  /** row += share * gauss, from sample {@code from} on, what is beyond the edges mirrored. */
  private static void add(double[] row, int from, double[] gauss, double share) {
    if (from >= 0 && from + gauss.length <= row.length) {
      for (int t = 0; t < gauss.length; t++) {
        row[from + t] += share * gauss[t];
      }
    } else {
      for (int t = 0; t < gauss.length; t++) {
        row[mirror(from + t, row.length)] += share * gauss[t];
      }
    }
  }

  /** Where the first weight is. */
  static int firstUsed(double[] row) {
    int first = 0;
    while (row[first] == 0) {
      first++;
    }
    return first;
  }

  /** Where the last weight is. */
  static int lastUsed(double[] row) {
    int last = row.length - 1;
    while (row[last] == 0) {
      last--;
    }
    return last;
  }

  /** Its rows in pairs, each the mean of two; an odd last one stays as it is. */
  public ExactKernel halved() {
    int[] halfFirst = new int[Math.ceilDiv(targetSize(), 2)];
    double[][] halfWeights = new double[halfFirst.length][];
    for (int j = 0; j < halfFirst.length; j++) {
      int a = 2 * j;
      int b = Math.min(a + 1, targetSize() - 1);
      halfFirst[j] = Math.min(first[a], first[b]);
      int end = Math.max(first[a] + weights[a].length, first[b] + weights[b].length);
      halfWeights[j] = new double[end - halfFirst[j]];
      for (int row : new int[] {a, b}) {
        for (int i = 0; i < weights[row].length; i++) {
          halfWeights[j][first[row] - halfFirst[j] + i] += weights[row][i] / 2;
        }
      }
    }
    return new ExactKernel(sourceSize, halfFirst, halfWeights);
  }

  /** Its rows from the last to the first: what a mirrored picture takes. */
  public ExactKernel reversed() {
    int n = targetSize();
    int[] lastFirst = new int[n];
    double[][] lastWeights = new double[n][];
    for (int j = 0; j < n; j++) {
      lastFirst[j] = first[n - 1 - j];
      lastWeights[j] = weights[n - 1 - j];
    }
    return new ExactKernel(sourceSize, lastFirst, lastWeights);
  }

  public int targetSize() {
    return first.length;
  }

  /** A sampled Gaussian of sum 1, its middle in the middle. */
  static double[] gauss(double sigma) {
    int reach = (int) Math.ceil(REACH * sigma);
    double[] gauss = new double[2 * reach + 1];
    for (int i = 0; i < gauss.length; i++) {
      double x = (i - reach) / sigma;
      gauss[i] = Math.exp(-x * x / 2);
    }
    return normalized(gauss);
  }

  /** Where the sample at a position beyond the edges is found. */
  static int mirror(int at, int size) {
    int folded = Math.floorMod(at, 2 * size);
    return folded < size ? folded : 2 * size - 1 - folded;
  }

  private static double[] normalized(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }
}
