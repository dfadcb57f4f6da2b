package io.github.execbench.workload.photo;

import java.util.Arrays;

/** First version. */
final class FastRowFilter implements RowFilter {

  private final PhotoSettings settings;
  private PhotoShape shape;
  private BandedKernel across;
  private BandedKernel down;
  private int[] sum;
  private int[] ramp;
  private int[] hatRow;
  private float[][][] columns; // by band and hat across: the samples down
  private int rowInBlock;
  private int hatsDown;

  FastRowFilter(PhotoSettings settings) {
    this.settings = settings;
  }

  @Override
  public void start(PhotoShape photo) {
    shape = photo;
    ThumbnailSize size =
        ThumbnailSize.fit(photo.width(), photo.height(), settings.maxWidth(), settings.maxHeight());
    across = kernel(photo.width(), size.width());
    down = kernel(photo.height(), size.height());
    int count = photo.width() * photo.bands();
    sum = new int[count];
    ramp = new int[count];
    hatRow = new int[count];
    columns =
        new float[photo.bands()][Math.max(across.sourceSize(), across.taps())]
            [Math.max(down.sourceSize(), down.taps())];
  }

  private BandedKernel kernel(int source, int target) {
    int step = (int) Math.max(1, settings.sigma() / 2.4);
    return BandedKernel.of(
        ExactKernel.of(source, target, settings.sigma()), source < 4 * step ? 1 : step);
  }

  @Override
  public void row(byte[] samples, int from) {
    if (down.step() == 1) {
      for (int i = 0; i < hatRow.length; i++) {
        hatRow[i] = samples[from + i] & 0xFF;
      }
      endHatRow();
      return;
    }
    addRow(samples, from);
    if (++rowInBlock == down.step()) {
      endBlock();
    }
  }

  private void addRow(byte[] samples, int from) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += samples[from + i] & 0xFF;
      ramp[i] += sum[i];
    }
  }

  /** Ends a block of rows: its share in the hat above ends that one, its share below begins one. */
  private void endBlock() {
    int step = down.step();
    int[] below = new int[sum.length];
    for (int i = 0; i < sum.length; i++) {
      below[i] = (2 * rowInBlock + 1) * sum[i] - 2 * ramp[i];
      hatRow[i] += 2 * step * sum[i] - below[i];
    }
    endHatRow();
    System.arraycopy(below, 0, hatRow, 0, below.length);
    Arrays.fill(sum, 0);
    Arrays.fill(ramp, 0);
    rowInBlock = 0;
  }

  private void endHatRow() {
    int bands = shape.bands();
    int step = across.step();
    float scale = 1f / ((down.step() == 1 ? 1 : 2 * down.step()) * (step == 1 ? 1 : 2 * step));
    for (int band = 0; band < bands; band++) {
      float[][] target = columns[band];
      if (step == 1) {
        for (int x = 0; x < shape.width(); x++) {
          target[x][hatsDown] = hatRow[x * bands + band] * scale;
        }
        continue;
      }
      int open = 0;
      int k = 0;
      for (int x = 0; x < shape.width(); x += step, k++) {
        int n = Math.min(step, shape.width() - x);
        int s = 0;
        int r = 0;
        for (int i = 0; i < n; i++) {
          s += hatRow[(x + i) * bands + band];
          r += s;
        }
        int right = (2 * n + 1) * s - 2 * r;
        target[k][hatsDown] = (open + 2 * step * s - right) * scale;
        open = right;
      }
      target[k][hatsDown] = open * scale;
    }
    hatsDown++;
  }

  @Override
  public ThumbnailPlanes finish() {
    if (down.step() > 1) {
      if (rowInBlock > 0) {
        endBlock();
      }
      endHatRow();
    }
    int width = across.first().length;
    int height = down.first().length;
    float[][][] planes = new float[shape.bands()][][];
    for (int band = 0; band < planes.length; band++) {
      float[][] shrunk = apply(across, columns[band], columns[band][0].length);
      planes[band] = apply(down, transpose(shrunk, columns[band][0].length), width);
    }
    return new ThumbnailPlanes(new PhotoShape(width, height, shape.colors()), planes);
  }

  private static float[][] transpose(float[][] rows, int columns) {
    float[][] turned = new float[columns][rows.length];
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < columns; x++) {
        turned[x][y] = rows[y][x];
      }
    }
    return turned;
  }

  private static float[][] apply(BandedKernel kernel, float[][] rows, int length) {
    float[][] out = new float[kernel.first().length][length];
    for (int j = 0; j < out.length; j++) {
      for (int t = 0; t < kernel.taps(); t += BandedKernel.UNIT) {
        RowMath.add(out[j], rows, kernel.first()[j] + t, kernel.weights()[j], t, length);
      }
    }
    return out;
  }
}
