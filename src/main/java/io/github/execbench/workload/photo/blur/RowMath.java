package io.github.execbench.workload.photo.blur;

/**
 * The inner loops: over separate arrays with one index, as C2 turns them into vector code. With
 * invariant offsets into one large array it doesn't, and they take nine times as long. Short ones:
 * C2 unrolls a long body less, and so fills its vectors less (8 rows at a time take 2.8 times as
 * long as 4, 12 rows 5 times).
 */
public final class RowMath {

  /** Rows that a transposition takes at a time: 4 cache lines for each page it comes to. */
  public static final int TILE = 64;

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
   * Makes columns of rows.
   *
   * @param to where the columns go on
   */
  public static void transpose(float[][] rows, int height, int width, float[][] columns, int to) {
    for (int top = 0; top < height; top += TILE) {
      int end = Math.min(height, top + TILE);
      for (int x = 0; x < width; x++) {
        float[] column = columns[x];
        for (int y = top; y < end; y++) {
          column[to + y] = rows[y][x];
        }
      }
    }
  }
}
