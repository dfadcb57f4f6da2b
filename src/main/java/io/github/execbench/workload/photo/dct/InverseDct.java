package io.github.execbench.workload.photo.dct;

/**
 * The inverse transform of 8 coefficients (T.81, A.3.3): those of even frequencies make the half of
 * the samples that mirrors itself, the odd ones the half that changes its sign.
 */
final class InverseDct {

  private static final float[] C = new float[Basis.SIZE]; // cos(k pi / 16) / 2

  static {
    for (int k = 0; k < C.length; k++) {
      C[k] = (float) (Math.cos(k * Math.PI / 16) / 2);
    }
  }

  private static final float C1 = C[1];
  private static final float C2 = C[2];
  private static final float C3 = C[3];
  private static final float C4 = C[4];
  private static final float C5 = C[5];
  private static final float C6 = C[6];
  private static final float C7 = C[7];

  private InverseDct() {}

  /** Transforms 8 values in place, the first at {@code at}, each so far from the one before. */
  static void apply(float[] values, int at, int step) {
    float f1 = values[at + step];
    float f2 = values[at + 2 * step];
    float f3 = values[at + 3 * step];
    float f5 = values[at + 5 * step];
    float f6 = values[at + 6 * step];
    float f7 = values[at + 7 * step];
    float sum = (values[at] + values[at + 4 * step]) * C4;
    float difference = (values[at] - values[at + 4 * step]) * C4;
    float outer = f2 * C2 + f6 * C6;
    float inner = f2 * C6 - f6 * C2;
    float even0 = sum + outer;
    float even1 = difference + inner;
    float even2 = difference - inner;
    float even3 = sum - outer;
    float odd0 = f1 * C1 + f3 * C3 + f5 * C5 + f7 * C7;
    float odd1 = f1 * C3 - f3 * C7 - f5 * C1 - f7 * C5;
    float odd2 = f1 * C5 - f3 * C1 + f5 * C7 + f7 * C3;
    float odd3 = f1 * C7 - f3 * C5 + f5 * C3 - f7 * C1;
    values[at] = even0 + odd0;
    values[at + step] = even1 + odd1;
    values[at + 2 * step] = even2 + odd2;
    values[at + 3 * step] = even3 + odd3;
    values[at + 4 * step] = even3 - odd3;
    values[at + 5 * step] = even2 - odd2;
    values[at + 6 * step] = even1 - odd1;
    values[at + 7 * step] = even0 - odd0;
  }
}
