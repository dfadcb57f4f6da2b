package io.github.execbench.cli.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SelfComparisonTest {

  /**
   * By hand: differences of 0.1 and -0.1 in turn, four pairs, have a deviation of 0.1 sqrt(4 / 3);
   * a pair of some 2 s fits 150 times into 5 minutes.
   */
  @Test
  void tellsTheLeastChangeThatWouldShow() {
    SelfComparison comparison = new SelfComparison("work");
    double up = Math.exp(0.1);
    for (int i = 0; i < 2; i++) {
      comparison.add(2 / (1 + up), 2 * up / (1 + up));
      comparison.add(2 * up / (1 + up), 2 / (1 + up));
    }
    double expected = Math.expm1(2.4865 * 0.1 * Math.sqrt(4 / 3.0) / Math.sqrt(150));
    assertEquals(expected, comparison.detectable(5), 1e-4);
    assertTrue(comparison.detectable(60) < comparison.detectable(15));
    assertTrue(comparison.lines().contains("2.37 %"), comparison.lines());
  }
}
