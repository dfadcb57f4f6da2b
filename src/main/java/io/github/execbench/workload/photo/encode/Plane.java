package io.github.execbench.workload.photo.encode;

/**
 * One component's samples, from which rows are taken as the transform wants them: rounded to 8
 * bits, about 0, and the edge repeated to the right and below. Rounded, because a decoder rounds
 * too: at the highest qualities it then finds most samples again as they were.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Plane(float[][] samples, int width, int height) {

  private static final int MIDDLE = 128;

  /** Fills rows from row {@code top} on. */
  void rows(int top, float[][] out) {
    for (int y = 0; y < out.length; y++) {
      center(row(top + y), out[y], width);
      repeat(out[y], width);
    }
  }

  /** Fills rows of half the size from row {@code top} of them on. */
  void subsampled(int top, float[][] out) {
    int halfWidth = Math.ceilDiv(width, 2);
    int halfHeight = Math.ceilDiv(height, 2);
    if (samples.length == halfHeight && samples[0].length == halfWidth) {
      new Plane(samples, halfWidth, halfHeight).rows(top, out);
    } else {
      halves(top, out);
    }
  }

  /** Fills rows of half the size, each sample the mean of four, from row {@code 2 * top} on. */
  private void halves(int top, float[][] out) {
    float[] sums = new float[width + 1];
    for (int y = 0; y < out.length; y++) {
      add(row(2 * (top + y)), row(2 * (top + y) + 1), sums, width);
      sums[width] = sums[width - 1];
      int half = (width + 1) / 2;
      float[] to = out[y];
      for (int x = 0; x < half; x++) {
        to[x] = (sums[2 * x] + sums[2 * x + 1]) / 4;
      }
      center(to, to, half);
      repeat(to, half);
    }
  }

  private float[] row(int y) {
    return samples[Math.min(y, height - 1)];
  }

  private static void add(float[] a, float[] b, float[] to, int n) {
    for (int i = 0; i < n; i++) {
      to[i] = a[i] + b[i];
    }
  }

  private static void center(float[] from, float[] to, int n) {
    for (int i = 0; i < n; i++) {
      to[i] = (int) (Math.max(0, Math.min(255, from[i])) + 0.5f) - MIDDLE;
    }
  }

  private static void repeat(float[] row, int n) {
    for (int i = n; i < row.length; i++) {
      row[i] = row[n - 1];
    }
  }
}
