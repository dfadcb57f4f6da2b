package io.github.execbench.workload.photo.dct;

/**
 * A quantization table.
 *
 * @param steps in zigzag order
 * @param squares by the position in a block that coefficients move to (see {@link
 *     CoefficientCode}): the square of the largest step up to there
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Quanta(int[] steps, float[] squares) {

  static Quanta of(int[] steps) {
    float[] squares = new float[2 * CoefficientCode.END];
    float most = 0;
    for (int k = 1; k < steps.length; k++) {
      most = Math.max(most, (float) steps[k] * steps[k]);
      squares[k + 1] = most;
      squares[CoefficientCode.END + k + 1] = most;
    }
    return new Quanta(steps, squares);
  }

  /** Dequantizes a whole block. */
  void apply(int[] coefficients) {
    for (int k = 0; k < coefficients.length; k++) {
      coefficients[k] *= steps[k];
    }
  }
}
