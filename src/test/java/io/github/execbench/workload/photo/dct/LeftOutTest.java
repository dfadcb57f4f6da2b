package io.github.execbench.workload.photo.dct;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against waves that are blurred as the definition says. */
class LeftOutTest {

  private static final int BLOCKS = 24;

  /** Blocks of which each has some amount of one of the three frequencies that weigh most. */
  @ParameterizedTest
  @ValueSource(doubles = {7.5, 15})
  void isTheDeviationOfBlurredWaves(double sigma) {
    double[][] basis = Basis.of(8);
    double variance = 0;
    for (int[] frequency : new int[][] {{0, 2}, {1, 1}, {2, 0}}) {
      double[] across = weights(sigma, basis[frequency[0]]);
      double[] down = weights(sigma, basis[frequency[1]]);
      for (double x : across) {
        for (double y : down) {
          variance += x * x * y * y;
        }
      }
    }
    double expected = Math.sqrt(variance * 1000);
    assertEquals(expected, LeftOut.deviation(sigma, sigma, 1000), 0.1 * expected);
  }

  @Test
  void refusesWavesButNotPhotos() {
    Axis axis = new Axis(6000, 2, true, 1200, true, false, 15);
    Geometry chrominance = new Geometry(axis, axis, 1, 1, 0);
    double noise = 64 * 37 * 37; // of a standard deviation of 74 and averaged over four pixels
    assertDoesNotThrow(() -> LeftOut.check(chrominance, noise));
    assertThrows(Doubt.class, () -> LeftOut.check(chrominance, 10 * noise));
  }

  /** What a wave of amount 1 in each block adds to the middle sample. */
  private static double[] weights(double sigma, double[] wave) {
    double[] weights = new double[BLOCKS];
    double sum = 0;
    for (int i = 0; i < 8 * BLOCKS; i++) {
      double from = (i - 4.0 * BLOCKS) / sigma;
      double g = Math.exp(-from * from / 2);
      sum += g;
      weights[i / 8] += g * wave[i % 8];
    }
    for (int b = 0; b < BLOCKS; b++) {
      weights[b] /= sum;
    }
    return weights;
  }
}
