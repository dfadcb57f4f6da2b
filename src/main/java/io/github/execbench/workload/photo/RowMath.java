package io.github.execbench.workload.photo;

/** The inner loops, each over separate arrays with one index, which C2 turns into vector code. */
final class RowMath {

  private RowMath() {}

  /** out = the sum of {@link BandedKernel#UNIT} rows, weighted. */
  static void set(float[] out, float[][] rows, int row, float[] w, int tap, int n) {
    set(
        out,
        n,
        rows[row],
        rows[row + 1],
        rows[row + 2],
        rows[row + 3],
        rows[row + 4],
        rows[row + 5],
        rows[row + 6],
        rows[row + 7],
        w[tap],
        w[tap + 1],
        w[tap + 2],
        w[tap + 3],
        w[tap + 4],
        w[tap + 5],
        w[tap + 6],
        w[tap + 7]);
  }

  private static void set(
      float[] out,
      int n,
      float[] a,
      float[] b,
      float[] c,
      float[] d,
      float[] e,
      float[] f,
      float[] g,
      float[] h,
      float wa,
      float wb,
      float wc,
      float wd,
      float we,
      float wf,
      float wg,
      float wh) {
    for (int i = 0; i < n; i++) {
      out[i] =
          (a[i] * wa + b[i] * wb)
              + (c[i] * wc + d[i] * wd)
              + ((e[i] * we + f[i] * wf) + (g[i] * wg + h[i] * wh));
    }
  }

  /** out += the sum of {@link BandedKernel#UNIT} rows, weighted. */
  static void add(float[] out, float[][] rows, int row, float[] w, int tap, int n) {
    add(
        out,
        n,
        rows[row],
        rows[row + 1],
        rows[row + 2],
        rows[row + 3],
        rows[row + 4],
        rows[row + 5],
        rows[row + 6],
        rows[row + 7],
        w[tap],
        w[tap + 1],
        w[tap + 2],
        w[tap + 3],
        w[tap + 4],
        w[tap + 5],
        w[tap + 6],
        w[tap + 7]);
  }

  private static void add(
      float[] out,
      int n,
      float[] a,
      float[] b,
      float[] c,
      float[] d,
      float[] e,
      float[] f,
      float[] g,
      float[] h,
      float wa,
      float wb,
      float wc,
      float wd,
      float we,
      float wf,
      float wg,
      float wh) {
    for (int i = 0; i < n; i++) {
      out[i] +=
          (a[i] * wa + b[i] * wb)
              + (c[i] * wc + d[i] * wd)
              + ((e[i] * we + f[i] * wf) + (g[i] * wg + h[i] * wh));
    }
  }
}
