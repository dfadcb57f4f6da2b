package io.github.execbench.workload.photo.blur;

/**
 * Reduces one row to hats across it (see {@link HatBasis}), and takes its bands apart. The sums are
 * those of {@code HatRows}, the other way.
 */
final class HatColumns {

  /** For a standard deviation of 14 to 16 pixels. */
  private static final int USUAL_STEP = 7;

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
  void reduce(char[] hat, float[][] out) {
    for (int band = 0; band < bands; band++) {
      if (step == 1) {
        pick(hat, band, out[band]);
      } else if (step == USUAL_STEP && bands == 3) {
        reduceUsual(hat, band, out[band]);
      } else {
        reduceBand(hat, band, out[band], 0, 0);
      }
    }
  }

  private void pick(char[] hat, int band, float[] row) {
    for (int x = 0; x < width; x++) {
      row[x] = scale * hat[x * bands + band];
    }
  }

  /** From a block on, with what the block before it left. */
  private void reduceBand(char[] hat, int band, float[] row, int block, int left) {
    int open = left;
    int at = block * step * bands + band;
    for (int k = block; k < count - 1; k++) {
      int n = Math.min(step, width - k * step);
      int sum = 0;
      int ramp = 0;
      for (int i = 0; i < n; i++, at += bands) {
        sum += hat[at];
        ramp += sum;
      }
      int right = (2 * n + 1) * sum - 2 * ramp;
      row[k] = scale * (open + 2 * step * sum - right);
      open = right;
    }
    row[count - 1] = scale * open;
  }

  /** The same for the usual blur and three bands: without an inner loop, thrice as fast. */
  private void reduceUsual(char[] hat, int band, float[] row) {
    int whole = width / USUAL_STEP;
    int open = 0;
    for (int k = 0, at = band; k < whole; k++, at += 3 * USUAL_STEP) {
      int sum = sum(hat, at);
      int right = right(hat, at, sum);
      row[k] = scale * (open + 2 * USUAL_STEP * sum - right);
      open = right;
    }
    reduceBand(hat, band, row, whole, open);
  }

  private static int sum(char[] hat, int at) {
    return ((hat[at] + hat[at + 3]) + (hat[at + 6] + hat[at + 9]))
        + ((hat[at + 12] + hat[at + 15]) + hat[at + 18]);
  }

  /** The sum of 2i + 1 times value i. */
  private static int right(char[] hat, int at, int sum) {
    int twos = hat[at + 6] + hat[at + 9] + 2 * (hat[at + 12] + hat[at + 15]) + 3 * hat[at + 18];
    return sum + 2 * (hat[at + 3] + hat[at + 9] + hat[at + 15] + 2 * twos);
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
