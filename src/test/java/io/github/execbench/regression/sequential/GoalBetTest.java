package io.github.execbench.regression.sequential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GoalBetTest {

  private static final double UNIT = Math.log(1.05);

  private static double evidence(GoalBet bet, double... logRatios) {
    Spread spread = new Spread();
    for (double logRatio : logRatios) {
      bet.add(logRatio, spread.value());
      spread.add(logRatio);
    }
    return bet.evidence();
  }

  /** By a table of the normal distribution: Phi(-1.88079) = 0.03 = 0.6 / 20, phi there 0.06804. */
  @Test
  void stakesWhatHedgesTheOption() {
    double stake = 20 * 0.06804 / (0.6 * Math.sqrt(40));
    assertEquals(0.4 * 1.9 + 0.6 + stake, evidence(GoalBet.above(0, UNIT, 20), 1e6), 1e-4);
    assertEquals(0.4 * 0.1 + 0.6 - stake, evidence(GoalBet.below(0, UNIT, 20), 1e6), 1e-4);
  }

  /** Over all ways in which twelve pairs can lie about the center: nothing is won on average. */
  @Test
  void isFair() {
    double[] far = {.1, .01, .03, 9, .02, .02, .07, 0, .04, .001, .05, .6};
    double sum = 0;
    for (int signs = 0; signs < 1 << far.length; signs++) {
      double[] ratios = new double[far.length];
      for (int i = 0; i < far.length; i++) {
        ratios[i] = 0.2 + ((signs >> i & 1) == 0 ? far[i] : -far[i]);
      }
      sum += evidence(GoalBet.above(0.2, UNIT, 20), ratios);
    }
    assertEquals(1, sum / (1 << far.length), 1e-9);
  }

  /** So that what an interval leaves out is all beyond its ends. */
  @Test
  void saysLessTheFartherTheCenter() {
    SplittableRandom random = new SplittableRandom(1);
    for (int run = 0; run < 300; run++) {
      double[] ratios = new double[1 + random.nextInt(90)];
      double noise = Math.exp(random.nextDouble(-7, 0));
      for (int i = 0; i < ratios.length; i++) {
        ratios[i] = noise * (random.nextGaussian() + random.nextInt(2));
      }
      double before = Double.POSITIVE_INFINITY;
      for (double center = -3 * noise; center < 3 * noise; center += noise / 50) {
        double now = evidence(GoalBet.above(center, UNIT, 20), ratios);
        assertTrue(now <= before * (1 + 1e-9), run + ": " + before + ", then " + now);
        before = now;
      }
    }
  }

  @Test
  void learnsTheSpreadAndMistrustsAnOutlier() {
    Spread spread = new Spread();
    assertEquals(0.0368, spread.value(), 5e-5);
    for (int i = 0; i < 400; i++) {
      spread.add(i % 2 == 0 ? 0.11 : 0.09);
    }
    assertEquals(0.01, spread.value(), 5e-4);
    spread.add(5);
    assertEquals(0.01, spread.value(), 5e-4);
  }
}
