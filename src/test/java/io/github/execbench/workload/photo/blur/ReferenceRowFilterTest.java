package io.github.execbench.workload.photo.blur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.Reduction;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;
import io.github.execbench.workload.photo.testing.Filtered;
import io.github.execbench.workload.photo.testing.Pattern;
import org.junit.jupiter.api.Test;

/** The reference against its definition, written out as a sum over the plane. */
class ReferenceRowFilterTest {

  private static final double SIGMA = 2;
  private static final Reduction REDUCTION = new Reduction(SIGMA, 7, 7);

  @Test
  void isTheSumOverThePlane() {
    int width = 17;
    int height = 11;
    RowCollector rows = new RowCollector();
    Pattern.NOISE.feed(new PhotoShape(width, height, Colors.GRAY), rows);
    ThumbnailPlanes planes = Filtered.by(new ReferenceRowFilter(REDUCTION), rows);

    assertEquals(new PhotoShape(7, 5, Colors.GRAY), planes.shape());
    for (int y = 0; y < 5; y++) {
      for (int x = 0; x < 7; x++) {
        assertEquals(average(width, height, x, y), planes.samples()[0][y][x], 1e-4);
      }
    }
  }

  /** The mean over the pixel's area, by points of equal weight in the blurred picture. */
  private static double average(int width, int height, int x, int y) {
    double sum = 0;
    double[][] blurred = new double[height][width];
    for (int v = 0; v < height; v++) {
      for (int u = 0; u < width; u++) {
        blurred[v][u] = Double.NaN;
      }
    }
    int across = 17; // as many points an axis as samples: each lies within one sample
    int down = 11;
    for (int i = 0; i < down; i++) {
      for (int j = 0; j < across; j++) {
        int u = (int) ((x + (j + 0.5) / across) * width / 7);
        int v = (int) ((y + (i + 0.5) / down) * height / 5);
        if (Double.isNaN(blurred[v][u])) {
          blurred[v][u] = blurred(width, height, u, v);
        }
        sum += blurred[v][u];
      }
    }
    return sum / across / down;
  }

  private static double blurred(int width, int height, int u, int v) {
    double sum = 0;
    double weights = 0;
    for (int dy = -12; dy <= 12; dy++) {
      for (int dx = -12; dx <= 12; dx++) {
        double weight = Math.exp(-(dx * dx + dy * dy) / (2 * SIGMA * SIGMA));
        sum += weight * Pattern.NOISE.sample(reflect(u + dx, width), reflect(v + dy, height), 0);
        weights += weight;
      }
    }
    return sum / weights;
  }

  /** ... 1 0 | 0 1 2 ... */
  private static int reflect(int at, int size) {
    int inside = at;
    while (inside < 0 || inside >= size) {
      inside = inside < 0 ? -1 - inside : 2 * size - 1 - inside;
    }
    return inside;
  }

  @Test
  void keepsAConstant() {
    RowCollector rows = new RowCollector();
    rows.start(new PhotoShape(40, 30, Colors.GRAY));
    byte[] row = new byte[40];
    java.util.Arrays.fill(row, (byte) 200);
    for (int y = 0; y < 30; y++) {
      rows.row(row, 0);
    }
    for (float[] line : Filtered.by(new ReferenceRowFilter(REDUCTION), rows).samples()[0]) {
      for (float sample : line) {
        assertTrue(Math.abs(sample - 200) < 1e-4, "sample " + sample);
      }
    }
  }
}
