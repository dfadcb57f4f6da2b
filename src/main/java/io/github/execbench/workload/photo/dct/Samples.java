package io.github.execbench.workload.photo.dct;

import io.github.execbench.workload.photo.encode.ZigZag;
import java.util.Arrays;

/**
 * What a decoder makes of a block: its samples, rounded and clamped, and then the lowest
 * coefficients that these have.
 */
final class Samples {

  /** Beyond it, around 0, libjpeg's table of ranges wraps round and so clamps no more. */
  private static final int LAST_CLAMPED = 511;

  private static final int UPWARD = 1024;
  private static final float ROUNDING = UPWARD + 0.5f;

  private static final int SIZE = Basis.SIZE;
  private static final int[] PLACES = new int[SIZE * SIZE];
  private static final float[][][] BASIS = new float[SIZE + 1][][];

  static {
    for (int k = 0; k < PLACES.length; k++) {
      PLACES[k] = ZigZag.place(k);
    }
    for (int length = 1; length <= SIZE; length++) {
      BASIS[length] = new float[length][length];
      for (int u = 0; u < length; u++) {
        for (int x = 0; x < length; x++) {
          BASIS[length][u][x] = (float) Basis.of(length)[u][x];
        }
      }
    }
  }

  private final float[] samples = new float[SIZE * SIZE];
  private final float[] sums = new float[SIZE];
  private final float[] slopes = new float[SIZE];
  private final float[][] low = new float[2][2];
  private int columns; // a bit for each that isn't all 0

  /** Begins a block: all its coefficients are 0. */
  void clear() {
    Arrays.fill(samples, 0);
    columns = 0;
  }

  /**
   * Takes a coefficient.
   *
   * @param k its place in zigzag order
   * @param value dequantized
   */
  void set(int k, int value) {
    int place = PLACES[k];
    samples[place] = value;
    columns |= 1 << (place % SIZE);
  }

  /** Inverse transform, then rounding and clamping. */
  void decode() throws Doubt {
    for (int left = columns; left != 0; left &= left - 1) {
      InverseDct.apply(samples, Integer.numberOfTrailingZeros(left), SIZE);
    }
    for (int row = 0; row < SIZE; row++) {
      InverseDct.apply(samples, SIZE * row, 1);
    }
    int outside = 0;
    for (int i = 0; i < samples.length; i++) {
      int sample = (int) (samples[i] + ROUNDING) - UPWARD; // upward, as int casts go toward 0
      outside |= sample + LAST_CLAMPED | LAST_CLAMPED - sample;
      samples[i] = Math.clamp(sample, -128, 127);
    }
    if (outside < 0) {
      throw new Doubt(Doubt.OUT_OF_RANGE);
    }
  }

  /** Transforms the first samples, as many across and down as are in the picture, 1 to 8. */
  void transform(int across, int down) {
    Arrays.fill(sums, 0);
    Arrays.fill(slopes, 0);
    for (int y = 0; y < down; y++) {
      float constant = BASIS[down][0][y];
      float slope = down > 1 ? BASIS[down][1][y] : 0;
      for (int x = 0; x < SIZE; x++) {
        float sample = samples[SIZE * y + x];
        sums[x] += sample * constant;
        slopes[x] += sample * slope;
      }
    }
    for (int v = 0; v < 2; v++) {
      float[] row = v == 0 ? sums : slopes;
      for (int u = 0; u < 2; u++) {
        low[v][u] = u < across ? product(row, BASIS[across][u], across) : 0;
      }
    }
  }

  private static float product(float[] row, float[] basis, int length) {
    float sum = 0;
    for (int x = 0; x < length; x++) {
      sum += row[x] * basis[x];
    }
    return sum;
  }

  /** What came out, of frequencies 0 or 1. */
  float coefficient(int horizontal, int vertical) {
    return low[vertical][horizontal];
  }
}
