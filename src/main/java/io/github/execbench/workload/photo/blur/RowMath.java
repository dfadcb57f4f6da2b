package io.github.execbench.workload.photo.blur;

/**
 * The inner loops: over separate arrays with one index, as C2 turns them into vector code. With
 * invariant offsets into one large array it doesn't, and they take nine times as long. Short ones:
 * C2 unrolls a long body less, and so fills its vectors less (8 rows at a time take 2.8 times as
 * long as 4, 12 rows 5 times).
 */
public final class RowMath {

  /** Columns that a transposition takes at a time, and rows that are worth one. */
  public static final int TILE = 64;

  private static final int GROUP = 8;

  private RowMath() {}

  /** out = the sum of {@code BandedKernel.UNIT} rows, weighted; of n columns. */
  public static void set(float[] out, float[][] rows, int row, float[] weights, int tap, int n) {
    float[] a = rows[row];
    float[] b = rows[row + 1];
    float[] c = rows[row + 2];
    float[] d = rows[row + 3];
    float wa = weights[tap];
    float wb = weights[tap + 1];
    float wc = weights[tap + 2];
    float wd = weights[tap + 3];
    for (int i = 0; i < n; i++) {
      out[i] = (a[i] * wa + b[i] * wb) + (c[i] * wc + d[i] * wd);
    }
  }

  /** out += the sum of {@code BandedKernel.UNIT} rows, weighted; of n columns. */
  public static void add(float[] out, float[][] rows, int row, float[] weights, int tap, int n) {
    float[] a = rows[row];
    float[] b = rows[row + 1];
    float[] c = rows[row + 2];
    float[] d = rows[row + 3];
    float wa = weights[tap];
    float wb = weights[tap + 1];
    float wc = weights[tap + 2];
    float wd = weights[tap + 3];
    for (int i = 0; i < n; i++) {
      out[i] += (a[i] * wa + b[i] * wb) + (c[i] * wc + d[i] * wd);
    }
  }

  /**
   * Makes columns of rows: 8 at a time, so that what a column gets lies side by side, and of some
   * columns, so that these stay in the processor's first cache meanwhile.
   *
   * @param to where the columns go on
   */
  public static void transpose(float[][] rows, int height, int width, float[][] columns, int to) {
    int whole = height & -GROUP;
    for (int left = 0; left < width; left += TILE) {
      int right = Math.min(width, left + TILE);
      for (int y = 0; y < whole; y += GROUP) {
        group(rows, y, left, right, columns, to + y);
      }
      for (int y = whole; y < height; y++) {
        for (int x = left; x < right; x++) {
          columns[x][to + y] = rows[y][x];
        }
      }
    }
  }

  private static void group(float[][] rows, int y, int left, int right, float[][] columns, int to) {
    float[] r0 = rows[y];
    float[] r1 = rows[y + 1];
    float[] r2 = rows[y + 2];
    float[] r3 = rows[y + 3];
    float[] r4 = rows[y + 4];
    float[] r5 = rows[y + 5];
    float[] r6 = rows[y + 6];
    float[] r7 = rows[y + 7];
    for (int x = left; x < right; x++) {
      float[] column = columns[x];
      column[to] = r0[x];
      column[to + 1] = r1[x];
      column[to + 2] = r2[x];
      column[to + 3] = r3[x];
      column[to + 4] = r4[x];
      column[to + 5] = r5[x];
      column[to + 6] = r6[x];
      column[to + 7] = r7[x];
    }
  }
}
