package io.github.execbench.workload.photo;

/**
 * Reduces one row to hats across it (see {@link HatBasis}), and takes its bands apart. The sums are
 * those of {@link HatRows}, the other way.
 */
final class HatColumns {

  private final int width;
  private final int bands;
  private final int step;
  private final int count;
  private final float scale;

  /**
   * @param step of the hats across, 1 for none
   * @param unit what the row's values are multiples of
   */
  HatColumns(int width, int bands, int step, double unit) {
    this.width = width;
    this.bands = bands;
    this.step = step;
    count = step == 1 ? width : new HatBasis(width, step).count();
    scale = (float) (step == 1 ? unit : unit / (2 * step));
  }

  /**
   * Reduces a row that is a hat itself.
   *
   * @param out for each band the hats across
   */
  void reduce(byte[] hat, float[][] out) {
    for (int band = 0; band < bands; band++) {
      float[] row = out[band];
      if (step == 1) {
        for (int x = 0; x < width; x++) {
          row[x] = scale * HatRows.at(hat, x * bands + band);
        }
      } else {
        reduceBand(hat, band, row);
      }
    }
  }

  private void reduceBand(byte[] hat, int band, float[] row) {
    int open = 0;
    int at = band;
    for (int k = 0; k < count - 1; k++) {
      int n = Math.min(step, width - k * step);
      int sum = 0;
      int ramp = 0;
      for (int i = 0; i < n; i++, at += bands) {
        sum += HatRows.at(hat, at);
        ramp += sum;
      }
      int right = (2 * n + 1) * sum - 2 * ramp;
      row[k] = scale * (open + 2 * step * sum - right);
      open = right;
    }
    row[count - 1] = scale * open;
  }

  /** Reduces a row of plain samples. */
  void reduceSamples(byte[] samples, int from, float[][] out) {
    for (int band = 0; band < bands; band++) {
      float[] row = out[band];
      if (step == 1) {
        for (int x = 0; x < width; x++) {
          row[x] = scale * (samples[from + x * bands + band] & 0xFF);
        }
      } else {
        reduceSamples(samples, from + band, row);
      }
    }
  }

  private void reduceSamples(byte[] samples, int from, float[] row) {
    java.util.Arrays.fill(row, 0, count, 0);
    for (int x = 0; x < width; x++) {
      int sample = samples[from + x * bands] & 0xFF;
      int right = 2 * (x % step) + 1;
      row[x / step] += scale * sample * (2 * step - right);
      row[x / step + 1] += scale * sample * right;
    }
  }
}
