package io.github.execbench.workload.photo.dct;

/** The orthonormal discrete cosine transform of a few samples (T.81, A.3.3, for 8 of them). */
final class Basis {

  static final int SIZE = 8;

  private static final double[][][] OF_LENGTH = new double[SIZE + 1][][];

  static {
    for (int length = 1; length <= SIZE; length++) {
      OF_LENGTH[length] = new double[length][length];
      for (int u = 0; u < length; u++) {
        double scale = Math.sqrt((u == 0 ? 1.0 : 2.0) / length);
        for (int x = 0; x < length; x++) {
          OF_LENGTH[length][u][x] = scale * Math.cos((2 * x + 1) * u * Math.PI / (2 * length));
        }
      }
    }
  }

  private Basis() {}

  /** By frequency and sample; of as many frequencies as samples, 1 to 8. */
  static double[][] of(int length) {
    return OF_LENGTH[length];
  }
}
