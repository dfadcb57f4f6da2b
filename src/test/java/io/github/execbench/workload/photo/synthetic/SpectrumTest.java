package io.github.execbench.workload.photo.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The amplitude spectrum of photographs falls as 1/f^a with a about 1.2 and a standard deviation of
 * 0.2 from photo to photo (Tolhurst, Tadmor and Chao, <i>Amplitude spectra of natural images</i>,
 * 1992).
 */
class SpectrumTest {

  private static final int SIZE = 128;
  private static final double[] COS = new double[SIZE];
  private static final double[] SIN = new double[SIZE];

  static {
    Arrays.setAll(COS, i -> Math.cos(2 * Math.PI * i / SIZE));
    Arrays.setAll(SIN, i -> -Math.sin(2 * Math.PI * i / SIZE));
  }

  @Test
  void fallsAsThatOfPhotographs() {
    double[] slopes = Arrays.stream(Scene.values()).mapToDouble(SpectrumTest::slope).toArray();
    String all = Arrays.toString(slopes);
    assertEquals(1.2, Arrays.stream(slopes).average().orElseThrow(), 0.2, all);
    for (double slope : slopes) {
      assertTrue(slope > 0.5 && slope < 1.8, all);
    }
  }

  /** Of white noise it would be 0: the measure itself is right. */
  @Test
  void ofWhiteNoiseIsFlat() {
    var random = new SplitMix64(1);
    double[][] noise = new double[SIZE][SIZE];
    for (double[] row : noise) {
      Arrays.setAll(row, i -> random.bell());
    }
    assertEquals(0, slope(noise), 0.05);
  }

  private static double slope(Scene scene) {
    Canvas canvas = scene.take(scene.portrait() ? 256 : 384, scene.portrait() ? 384 : 256);
    double[][] gray = new double[SIZE][SIZE];
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        gray[y][x] = (mean(canvas, x, y) - 128) * hann(x) * hann(y);
      }
    }
    return slope(gray);
  }

  /** Mean luminance of 2 x 2 pixels, of the middle of the photo. */
  private static double mean(Canvas canvas, int x, int y) {
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      int left = canvas.width / 2 - SIZE + 2 * x + (i & 1);
      int color = canvas.get(left, canvas.height / 2 - SIZE + 2 * y + (i >> 1));
      sum += 0.299 * (color >> 16) + 0.587 * (color >> 8 & 255) + 0.114 * (color & 255);
    }
    return sum / 4;
  }

  private static double hann(int i) {
    return 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / SIZE);
  }

  /** Least squares of log amplitude, averaged over rings, on log frequency 3 to 50. */
  private static double slope(double[][] gray) {
    double[] power = new double[SIZE];
    int[] count = new int[SIZE];
    double[][] rows = transform(gray, new double[SIZE][SIZE]);
    double[][] both = transform(transpose(rows, 0), transpose(rows, 1));
    for (int v = 0; v < SIZE; v++) {
      for (int u = 0; u < SIZE; u++) {
        int fu = Math.min(u, SIZE - u);
        int fv = Math.min(v, SIZE - v);
        int ring = (int) Math.round(Math.hypot(fu, fv));
        power[ring] += Math.hypot(both[v][2 * u], both[v][2 * u + 1]);
        count[ring]++;
      }
    }
    double n = 0;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    for (int ring = 3; ring <= 50; ring++) {
      double x = Math.log(ring);
      double y = Math.log(power[ring] / count[ring]);
      // Rings are dense at high frequencies: weigh by 1 / f, so that octaves count alike.
      double w = 1.0 / ring;
      n += w;
      sx += w * x;
      sy += w * y;
      sxx += w * x * x;
      sxy += w * x * y;
    }
    return -(n * sxy - sx * sy) / (n * sxx - sx * sx);
  }

  /** The discrete Fourier transform of each row, real and imaginary part in turn. */
  private static double[][] transform(double[][] real, double[][] imaginary) {
    double[][] out = new double[SIZE][2 * SIZE];
    for (int y = 0; y < SIZE; y++) {
      for (int k = 0; k < SIZE; k++) {
        for (int x = 0; x < SIZE; x++) {
          double c = COS[k * x % SIZE];
          double s = SIN[k * x % SIZE];
          out[y][2 * k] += real[y][x] * c - imaginary[y][x] * s;
          out[y][2 * k + 1] += real[y][x] * s + imaginary[y][x] * c;
        }
      }
    }
    return out;
  }

  private static double[][] transpose(double[][] rows, int part) {
    double[][] out = new double[SIZE][SIZE];
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        out[x][y] = rows[y][2 * x + part];
      }
    }
    return out;
  }
}
