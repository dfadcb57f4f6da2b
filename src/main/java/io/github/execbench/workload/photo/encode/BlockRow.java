package io.github.execbench.workload.photo.encode;

import static io.github.execbench.workload.photo.encode.ForwardDct.SIZE;

import java.util.Arrays;

/** Blocks side by side: takes 8 rows of samples and turns them into quantized coefficients. */
final class BlockRow {

  private final int length;
  private final float[][] samples;
  private final float[][] turned;
  private final float[][] divisors;
  private final int[][] coefficients;
  private final int[] nonZero; // by block and vertical frequency, a bit a horizontal one

  BlockRow(int blocks, QuantizationTable table) {
    length = SIZE * blocks;
    samples = new float[SIZE][length];
    turned = new float[SIZE][length];
    divisors = new float[SIZE][length];
    coefficients = new int[SIZE][length];
    nonZero = new int[length];
    for (int horizontal = 0; horizontal < SIZE; horizontal++) {
      for (int i = 0; i < length; i++) {
        divisors[horizontal][i] =
            i < SIZE ? table.divisor(i, horizontal) : divisors[horizontal][i - SIZE];
      }
    }
  }

  /** The rows of samples, from -128 to 127; {@link #transform} overwrites them. */
  float[][] samples() {
    return samples;
  }

  /** Transforms down, then across, and quantizes. */
  void transform() {
    ForwardDct.apply(samples, length);
    for (int vertical = 0; vertical < SIZE; vertical++) {
      turn(samples[vertical], vertical);
    }
    ForwardDct.apply(turned, length);
    Arrays.fill(nonZero, 0);
    for (int k = 0; k < SIZE; k++) {
      quantize(turned[k], divisors[k], coefficients[k], length);
      mark(coefficients[k], nonZero, k, length);
    }
  }

  /** Puts the rows of each block in the place of its columns. */
  private void turn(float[] row, int vertical) {
    float[] t0 = turned[0];
    float[] t1 = turned[1];
    float[] t2 = turned[2];
    float[] t3 = turned[3];
    float[] t4 = turned[4];
    float[] t5 = turned[5];
    float[] t6 = turned[6];
    float[] t7 = turned[7];
    for (int i = 0; i < length; i += SIZE) {
      int to = i + vertical;
      t0[to] = row[i];
      t1[to] = row[i + 1];
      t2[to] = row[i + 2];
      t3[to] = row[i + 3];
      t4[to] = row[i + 4];
      t5[to] = row[i + 5];
      t6[to] = row[i + 6];
      t7[to] = row[i + 7];
    }
  }

  /** Rounds to the nearest, from half-way away from 0 as libjpeg does. */
  static void quantize(float[] from, float[] divisors, int[] to, int n) {
    for (int i = 0; i < n; i++) {
      float exact = from[i] / divisors[i];
      int sign = (int) (exact + exact) >> 31; // -1 if it is negative and won't become 0
      to[i] = ((int) (Math.abs(exact) + 0.5f) ^ sign) - sign;
    }
  }

  /** Adds a bit to each column whose coefficient is not 0. */
  static void mark(int[] coefficients, int[] nonZero, int bit, int n) {
    for (int i = 0; i < n; i++) {
      nonZero[i] |= ((coefficients[i] | -coefficients[i]) >>> 31) << bit;
    }
  }

  /** Which coefficients of a block are not 0: a bit each, 8 times the vertical plus horizontal. */
  long nonZero(int block) {
    long bits = 0;
    for (int vertical = SIZE - 1; vertical >= 0; vertical--) {
      bits = bits << SIZE | nonZero[SIZE * block + vertical];
    }
    return bits;
  }

  int coefficient(int block, int horizontal, int vertical) {
    return coefficients[horizontal][SIZE * block + vertical];
  }
}
