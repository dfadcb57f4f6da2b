package io.github.execbench.workload.photo.encode;

import static io.github.execbench.workload.photo.encode.ForwardDct.SIZE;

import java.util.Arrays;

/** The quantized coefficients of a component of a {@link CoefficientPicture}. */
final class QuantizedPlane {

  private final int high; // blocks down, before they are swapped
  private final int[][] coefficients; // by horizontal coefficient: by frequency, then by block
  private final int[][] nonZero; // by horizontal block, the same way: a bit a horizontal frequency
  private final boolean swapped;

  QuantizedPlane(CoefficientPicture.Component component, QuantizationTable table, boolean swapped) {
    this.swapped = swapped;
    high = component.blocksDown();
    float[][] exact = component.exact();
    coefficients = new int[exact.length][];
    nonZero = new int[exact.length / SIZE][SIZE * high];
    float[][] divisors = divisors(table);
    for (int i = 0; i < exact.length; i++) {
      int n = exact[i].length;
      coefficients[i] = new int[n];
      BlockRow.quantize(exact[i], divisors[i % SIZE], coefficients[i], n);
      BlockRow.mark(coefficients[i], nonZero[i / SIZE], i % SIZE, n);
    }
  }

  private float[][] divisors(QuantizationTable table) {
    float[][] divisors = new float[SIZE][SIZE * high];
    for (int u = 0; u < SIZE; u++) {
      for (int v = 0; v < SIZE; v++) {
        int divisor = table.values()[swapped ? SIZE * u + v : SIZE * v + u];
        Arrays.fill(divisors[u], v * high, (v + 1) * high, divisor);
      }
    }
    return divisors;
  }

  int blocksAcross() {
    return swapped ? high : nonZero.length;
  }

  int blocksDown() {
    return swapped ? nonZero.length : high;
  }

  /** Which coefficients of a block are not 0: a bit each, 8 times the vertical plus horizontal. */
  long nonZero(int x, int y) {
    int[] bits = nonZero[swapped ? y : x];
    long all = 0;
    for (int at = (SIZE - 1) * high + (swapped ? x : y); at >= 0; at -= high) {
      all = all << SIZE | bits[at];
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

  /** One that is not 0, or of the lowest frequency. */
  int coefficient(int x, int y, int horizontal, int vertical) {
    return swapped
        ? coefficients[SIZE * y + vertical][horizontal * high + x]
        : coefficients[SIZE * x + horizontal][vertical * high + y];
  }
}
