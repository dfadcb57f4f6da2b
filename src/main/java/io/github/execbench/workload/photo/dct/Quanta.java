package io.github.execbench.workload.photo.dct;

/**
 * A quantization table.
 *
 * @param steps in zigzag order
 * @param squares by the position in a block that coefficients move to (see {@link
 *     CoefficientRuns}): the square of the largest step of the last {@link CoefficientRuns#WINDOW}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Quanta(int[] steps, float[] squares) {

  /** For a component that none was found for as yet. */
  static final Quanta NONE = of(new int[Basis.SIZE * Basis.SIZE]);

  static Quanta of(int[] steps) {
    float[] squares = new float[2 * CoefficientRuns.END];
    for (int k = 1; k < steps.length; k++) {
      float most = 0;
      for (int i = Math.max(1, k - CoefficientRuns.WINDOW + 1); i <= k; i++) {
        most = Math.max(most, (float) steps[i] * steps[i]);
      }
      squares[k + 1] = most;
      squares[CoefficientRuns.END + k + 1] = most;
    }
    return new Quanta(steps, squares);
  }

  /** The square of each step. */
  float[] own() {
    float[] own = new float[steps.length];
    for (int k = 0; k < own.length; k++) {
      own[k] = (float) steps[k] * steps[k];
    }
    return own;
  }
}
