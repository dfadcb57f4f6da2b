package io.github.execbench.workload.photo.encode;

/**
 * The forward discrete cosine transform of 8 samples with 5 multiplications (Arai, Agui, Nakajima:
 * "A fast DCT-SQ scheme for images", Transactions of the IEICE E71, 1988). It leaves a factor on
 * each coefficient, which the quantization takes off.
 */
final class ForwardDct {

  static final int SIZE = 8;

  private static final float C4 = 0.70710677f;
  private static final float C6 = 0.38268343f;
  private static final float C2_MINUS_C6 = 0.5411961f;
  private static final float C2_PLUS_C6 = 1.306563f;

  private ForwardDct() {}

  /** What coefficient k is too large by, along one axis, against that of T.81 A.3.3. */
  static double factor(int k) {
    return Math.sqrt(8) * (k == 0 ? 1 : StrictMath.sqrt(2) * StrictMath.cos(k * Math.PI / 16));
  }

  /**
   * Transforms n columns at once, in place: the samples of a column are at one index of 8 rows, its
   * coefficients then too. Separate arrays with one index: so C2 makes vector code of it.
   */
  static void apply(float[][] rows, int n) {
    even(rows[0], rows[1], rows[2], rows[3], rows[4], rows[5], rows[6], rows[7], n);
    odd(rows[1], rows[3], rows[5], rows[7], n);
    even(rows[0], rows[2], rows[4], rows[6], n);
  }

  /** Sums of mirrored samples to rows 0, 2, 4, 6, in that order; differences to 7, 5, 3, 1. */
  private static void even(
      float[] s0,
      float[] s1,
      float[] s2,
      float[] s3,
      float[] s4,
      float[] s5,
      float[] s6,
      float[] s7,
      int n) {
    for (int i = 0; i < n; i++) {
      float a = s0[i];
      float b = s1[i];
      float c = s2[i];
      float d = s3[i];
      float e = s4[i];
      float f = s5[i];
      float g = s6[i];
      float h = s7[i];
      s0[i] = a + h;
      s2[i] = b + g;
      s4[i] = c + f;
      s6[i] = d + e;
      s7[i] = a - h;
      s5[i] = b - g;
      s3[i] = c - f;
      s1[i] = d - e;
    }
  }

  /** The four sums become the coefficients 0, 2, 4, 6. */
  private static void even(float[] s0, float[] s2, float[] s4, float[] s6, int n) {
    for (int i = 0; i < n; i++) {
      float outer = s0[i] + s6[i];
      float outerDifference = s0[i] - s6[i];
      float inner = s2[i] + s4[i];
      float turned = (s2[i] - s4[i] + outerDifference) * C4;
      s0[i] = outer + inner;
      s4[i] = outer - inner;
      s2[i] = outerDifference + turned;
      s6[i] = outerDifference - turned;
    }
  }

  /** The four differences, from the innermost on, become the coefficients 1, 3, 5, 7. */
  private static void odd(float[] s1, float[] s3, float[] s5, float[] s7, int n) {
    for (int i = 0; i < n; i++) {
      float p = s1[i] + s3[i];
      float q = (s3[i] + s5[i]) * C4;
      float r = s5[i] + s7[i];
      float common = (p - r) * C6;
      float low = p * C2_MINUS_C6 + common;
      float high = r * C2_PLUS_C6 + common;
      float sum = s7[i] + q;
      float difference = s7[i] - q;
      s1[i] = sum + high;
      s7[i] = sum - high;
      s5[i] = difference + low;
      s3[i] = difference - low;
    }
  }
}
