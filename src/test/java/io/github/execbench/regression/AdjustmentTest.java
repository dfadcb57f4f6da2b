package io.github.execbench.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class AdjustmentTest {

  private static final double[] P = {0.04, 0.01, 0.03, 0.5};

  /** By hand: .01 x 4, .03 x 3, max(.09, .04 x 2), .5. */
  @Test
  void holm() {
    assertArrayEquals(new double[] {0.09, 0.04, 0.09, 0.5}, Adjustment.holm(P), 1e-12);
  }

  /** By hand: .01 x 4 / 1, min(.03 x 4 / 2, .04 x 4 / 3), .04 x 4 / 3, .5. */
  @Test
  void benjaminiHochberg() {
    assertArrayEquals(
        new double[] {0.16 / 3, 0.04, 0.16 / 3, 0.5}, Adjustment.benjaminiHochberg(P), 1e-12);
  }
}
