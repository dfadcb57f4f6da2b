package io.github.execbench.regression.validation;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The paired t test that looks once, after a number of pairs fixed before, with the two conditions
 * of {@code check}: beyond a margin of 5 % at alpha, and slower at all at alpha / benchmarks.
 */
final class FixedSize {

  private static final int RUNS = 4000;
  private static final double ALPHA = 0.05;

  private final double spread;
  private final double change;
  private final int family;

  /**
   * @param spread of one side's forks, normal
   */
  FixedSize(double spread, double change, int family) {
    this.spread = spread;
    this.change = change;
    this.family = family;
  }

  /** How many pairs it needs to find the change with this chance; at most so many. */
  int pairs(double power, int most) {
    int pairs = 2;
    while (pairs < most && power(pairs) < power) {
      pairs++;
    }
    return pairs;
  }

  private double power(int pairs) {
    TDistribution t = TDistribution.of(pairs - 1.0);
    double beyond = t.inverseSurvivalProbability(ALPHA);
    double atAll = t.inverseSurvivalProbability(ALPHA / family);
    SplittableRandom random = new SplittableRandom(pairs);
    int found = 0;
    for (int run = 0; run < RUNS; run++) {
      double[] ratios = new double[pairs];
      for (int i = 0; i < pairs; i++) {
        ratios[i] = change + spread * Math.sqrt(2) * random.nextGaussian();
      }
      double mean = Means.mean(ratios);
      double error = Math.sqrt(Means.variance(ratios) / pairs);
      found += mean - beyond * error > Math.log(1.05) && mean - atAll * error > 0 ? 1 : 0;
    }
    return (double) found / RUNS;
  }
}
