package io.github.execbench.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.ConfidenceInterval;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.hipparchus.stat.inference.TTest;
import org.junit.jupiter.api.Test;

class WelchEffectTest {

  private static WelchEffect of(double[] a, double[] b, boolean higherIsBetter) {
    return new WelchEffect(
        Scale.LOG,
        SideMean.ofForks(Arrays.stream(a).map(Math::log).toArray()),
        SideMean.ofForks(Arrays.stream(b).map(Math::log).toArray()),
        higherIsBetter);
  }

  /** Hipparchus' two-sided p is twice the smaller one-sided one. */
  @Test
  void agreesWithAnIndependentWelchTest() {
    SplittableRandom random = new SplittableRandom(1);
    for (int run = 0; run < 50; run++) {
      double[] a = random.doubles(3 + run % 5, 1, 2).toArray();
      double[] b = random.doubles(4, 1, 3).toArray();
      WelchEffect effect = of(a, b, false);
      double expected =
          new TTest()
              .tTest(
                  Arrays.stream(a).map(Math::log).toArray(),
                  Arrays.stream(b).map(Math::log).toArray());
      assertEquals(expected, 2 * Math.min(effect.pSlower(), effect.pFaster()), 1e-9);
    }
  }

  /**
   * Logarithms 0, 1, 2 and 3, 4, 5: means 1 and 4, variances 1, standard error sqrt(2 / 3), 4
   * degrees of freedom, t(0.975) = 2.776445.
   */
  @Test
  void givesTheIntervalOfTheRatio() {
    double[] a = {1, Math.E, Math.exp(2)};
    double[] b = {Math.exp(3), Math.exp(4), Math.exp(5)};
    ConfidenceInterval interval = of(a, b, false).interval(0.95);
    double half = 2.776445 * Math.sqrt(2.0 / 3);
    assertEquals(Math.exp(3 - half), interval.low(), 1e-5);
    assertEquals(Math.exp(3 + half), interval.high(), 1e-2);
    assertEquals(Math.exp(3), of(a, b, false).ratio(), 1e-9);
  }

  @Test
  void turnsRoundWhereHigherIsBetter() {
    double[] a = {10, 10.1, 10.2};
    double[] b = {5, 5.1, 5.2};
    assertTrue(of(a, b, true).ratio() > 1.9);
    assertTrue(of(a, b, true).pSlower() < 0.01);
    assertEquals(1 / of(a, b, false).ratio(), of(a, b, true).ratio(), 1e-12);
  }

  @Test
  void takesEqualForksAtTheirWord() {
    double[] a = {24, 24};
    assertEquals(0, of(a, new double[] {32, 32}, false).pSlower());
    assertEquals(1, of(a, a, false).pSlower());
    assertEquals(1, of(a, a, false).interval(0.95).high());
  }
}
