package io.github.execbench.workload.photo.dct;

import io.github.execbench.workload.photo.encode.ZigZag;
import java.util.Arrays;

/**
 * What a decoder makes of a block: its samples, rounded and clamped, and then the lowest
 * coefficients that these have.
 */
final class Samples {

  /** Beyond it, around 0, libjpeg's table of ranges wraps round and so clamps no more. */
  private static final float LAST_CLAMPED = 511;

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

  /**
   * Inverse transform, then rounding and clamping.
   *
   * @param coefficients dequantized, in zigzag order
   */
  void decode(int[] coefficients) throws Doubt {
    Arrays.fill(samples, 0);
    int columns = 0; // that are not all 0
    for (int k = 0; k < coefficients.length; k++) {
      if (coefficients[k] != 0) {
        samples[PLACES[k]] = coefficients[k];
        columns |= 1 << (PLACES[k] % SIZE);
      }
    }
    for (int left = columns; left != 0; left &= left - 1) {
      InverseDct.apply(samples, Integer.numberOfTrailingZeros(left), SIZE);
    }
    for (int row = 0; row < SIZE; row++) {
      InverseDct.apply(samples, SIZE * row, 1);
    }
    float most = 0;
    for (int i = 0; i < samples.length; i++) {
      most = Math.max(most, Math.abs(samples[i]));
      samples[i] = (int) (Math.max(-128, Math.min(127, samples[i])) + 128.5f) - 128;
    }
    if (most > LAST_CLAMPED) {
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
