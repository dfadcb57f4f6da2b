package io.github.execbench.workload.photo.dct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.blur.ExactKernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of an axis against the exact operator, and the error that no picture can exceed. */
class AxisErrorTest {

  private static Axis axis(int pixels, int expansion, boolean fancy, int target, double sigma) {
    return new Axis(pixels, expansion, fancy, target, false, false, sigma);
  }

  /** With all coefficients the rows are the exact operator. */
  @ParameterizedTest
  @CsvSource({"1, 1, 1", "7, 7, 5", "64, 64, 2", "611, 120, 15", "23, 24, 15", "900, 900, 15"})
  void allCoefficientsMakeTheExactOperator(int pixels, int target, double sigma) {
    ExactKernel exact = ExactKernel.of(pixels, Math.min(target, pixels), sigma);
    Axis axis = axis(pixels, 1, false, Math.min(target, pixels), sigma);
    AxisRows rows = AxisRows.ofSamples(axis, Basis.SIZE);
    for (int j = 0; j < exact.targetSize(); j++) {
      double[] samples = samples(axis, rows, j, Basis.SIZE);
      for (int i = 0; i < exact.weights()[j].length; i++) {
        samples[exact.first()[j] + i] -= exact.weights()[j][i];
      }
      for (double difference : samples) {
        assertEquals(0, difference, 1e-12);
      }
    }
  }

  /** The weights of samples that those of the lowest frequencies are. */
  private static double[] samples(Axis axis, AxisRows rows, int row, int frequencies) {
    double[] samples = new double[axis.samples()];
    for (int x = 0; x < samples.length; x++) {
      int block = x / Basis.SIZE;
      int at = (block - rows.first()[row]) * Basis.SIZE;
      if (at >= 0 && at < rows.weights()[row].length) {
        double[][] basis = Basis.of(axis.samplesIn(block));
        for (int u = 0; u < Math.min(frequencies, basis.length); u++) {
          samples[x] += rows.weights()[row][at + u] * basis[u][x % Basis.SIZE];
        }
      }
    }
    return samples;
  }

  /** The sum of the absolute differences times half the range, the worst row. */
  private static double levels(Axis axis, int from, int to) {
    AxisRows rows = AxisRows.ofSamples(axis, Basis.SIZE);
    double worst = 0;
    for (int row = 0; row < rows.first().length; row++) {
      double[] more = samples(axis, rows, row, to);
      double[] less = samples(axis, rows, row, from);
      double sum = 0;
      for (int x = 0; x < more.length; x++) {
        sum += Math.abs(more[x] - less[x]);
      }
      worst = Math.max(worst, sum);
    }
    return worst * 127.5;
  }

  /**
   * Both axes: what is left out along one, times what the other weighs (nearly 1), and the product
   * of the first coefficients of both, which is not kept.
   */
  @ParameterizedTest
  @CsvSource({"6000, 1, 1200, 5.8", "4000, 1, 800, 5.8", "1003, 1, 200, 5.8", "6000, 2, 1200, 19"})
  void noPictureIsOffByMore(int pixels, int expansion, int target, double bound) {
    Axis axis = axis(pixels, expansion, expansion == 2, target, 15);
    double left = levels(axis, 2, 8);
    double first = levels(axis, 1, 2);
    double both = 2 * left * (1 + first / 127.5) + first * first / 127.5;
    assertTrue(both <= bound, both + " levels");
  }

  /** Constant pictures stay what they are: a row of a DC sums up to 1, all others to 0. */
  @Test
  void aConstantStaysConstant() {
    Axis axis = axis(611, 2, true, 120, 15);
    AxisRows rows = AxisRows.of(axis);
    for (int row = 0; row < rows.first().length; row++) {
      double sum = 0;
      for (int at = 0; at < rows.weights()[row].length; at += rows.frequencies()) {
        int samples = axis.samplesIn(rows.first()[row] + at / rows.frequencies());
        sum += rows.weights()[row][at] * Math.sqrt(samples);
      }
      assertEquals(row % Basis.SIZE == 0 ? Math.sqrt(8) : 0, sum, 1e-9, "row " + row);
    }
  }
}
