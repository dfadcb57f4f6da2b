package io.github.execbench.workload.photo;

/**
 * The inner loops: over separate arrays with one index, as C2 turns them into vector code. With
 * invariant offsets into one large array it doesn't, and they take nine times as long.
 */
final class RowMath {

  /** Rows that a transposition takes at a time: 16 floats fill a cache line. */
  private static final int TILE = 16;

  private RowMath() {}

  /** out = the sum of {@link BandedKernel#UNIT} rows, weighted; of n columns. */
  static void set(float[] out, float[][] rows, int row, float[] weights, int tap, int n) {
    float[] a = rows[row];
    float[] b = rows[row + 1];
    float[] c = rows[row + 2];
    float[] d = rows[row + 3];
    float[] e = rows[row + 4];
    float[] f = rows[row + 5];
    float[] g = rows[row + 6];
    float[] h = rows[row + 7];
    float wa = weights[tap];
    float wb = weights[tap + 1];
    float wc = weights[tap + 2];
    float wd = weights[tap + 3];
    float we = weights[tap + 4];
    float wf = weights[tap + 5];
    float wg = weights[tap + 6];
    float wh = weights[tap + 7];
    for (int i = 0; i < n; i++) {
      out[i] =
          ((a[i] * wa + b[i] * wb) + (c[i] * wc + d[i] * wd))
              + ((e[i] * we + f[i] * wf) + (g[i] * wg + h[i] * wh));
    }
  }

  /** out += the sum of {@link BandedKernel#UNIT} rows, weighted; of n columns. */
  static void add(float[] out, float[][] rows, int row, float[] weights, int tap, int n) {
    float[] a = rows[row];
    float[] b = rows[row + 1];
    float[] c = rows[row + 2];
    float[] d = rows[row + 3];
    float[] e = rows[row + 4];
    float[] f = rows[row + 5];
    float[] g = rows[row + 6];
    float[] h = rows[row + 7];
    float wa = weights[tap];
    float wb = weights[tap + 1];
    float wc = weights[tap + 2];
    float wd = weights[tap + 3];
    float we = weights[tap + 4];
    float wf = weights[tap + 5];
    float wg = weights[tap + 6];
    float wh = weights[tap + 7];
    for (int i = 0; i < n; i++) {
      out[i] +=
          ((a[i] * wa + b[i] * wb) + (c[i] * wc + d[i] * wd))
              + ((e[i] * we + f[i] * wf) + (g[i] * wg + h[i] * wh));
    }
  }

  /** Makes columns of rows. */
  static void transpose(float[][] rows, int height, int width, float[][] columns) {
    for (int top = 0; top < height; top += TILE) {
      int end = Math.min(height, top + TILE);
      for (int x = 0; x < width; x++) {
        float[] column = columns[x];
        for (int y = top; y < end; y++) {
          column[y] = rows[y][x];
        }
      }
    }
  }
}
