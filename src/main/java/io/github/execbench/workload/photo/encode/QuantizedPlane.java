package io.github.execbench.workload.photo.encode;

import static io.github.execbench.workload.photo.encode.ForwardDct.SIZE;

/** The quantized coefficients of a component of a {@link CoefficientPicture}. */
final class QuantizedPlane {

  private final int[][] coefficients;
  private final int[][] nonZero; // by horizontal block and vertical coefficient, a bit a frequency
  private final boolean swapped;

  QuantizedPlane(CoefficientPicture.Component component, QuantizationTable table, boolean swapped) {
    this.swapped = swapped;
    int[] down = component.down();
    coefficients = new int[component.wide()][];
    nonZero = new int[component.wide() / SIZE][component.high()];
    float[][] divisors = divisors(down, table);
    int[] dense = new int[down.length];
    for (int i = 0; i < component.across().length; i++) {
      int at = component.across()[i];
      BlockRow.quantize(component.exact()[i], divisors[at % SIZE], dense, down.length);
      coefficients[at] = new int[component.high()];
      for (int j = 0; j < down.length; j++) {
        coefficients[at][down[j]] = dense[j];
      }
      BlockRow.mark(coefficients[at], nonZero[at / SIZE], at % SIZE, component.high());
    }
  }

  private float[][] divisors(int[] down, QuantizationTable table) {
    float[][] divisors = new float[SIZE][down.length];
    for (int u = 0; u < SIZE; u++) {
      for (int j = 0; j < down.length; j++) {
        int v = down[j] % SIZE;
        divisors[u][j] = table.values()[swapped ? SIZE * u + v : SIZE * v + u];
      }
    }
    return divisors;
  }

  int blocksAcross() {
    return swapped ? nonZero[0].length / SIZE : nonZero.length;
  }

  int blocksDown() {
    return swapped ? nonZero.length : nonZero[0].length / SIZE;
  }

  /** Which coefficients of a block are not 0: a bit each, 8 times the vertical plus horizontal. */
  long nonZero(int x, int y) {
    int[] bits = nonZero[swapped ? y : x];
    int at = SIZE * (swapped ? x : y);
    long all = 0;
    for (int i = SIZE - 1; i >= 0; i--) {
      all = all << SIZE | bits[at + i];
    }
    return swapped ? transposed(all) : all;
  }

  private static long transposed(long bits) {
    long out = 0;
    for (long left = bits; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      out |= 1L << (at % SIZE * SIZE + at / SIZE);
    }
    return out;
  }

  int coefficient(int x, int y, int horizontal, int vertical) {
    return swapped
        ? coefficients[SIZE * y + vertical][SIZE * x + horizontal]
        : coefficients[SIZE * x + horizontal][SIZE * y + vertical];
  }
}
