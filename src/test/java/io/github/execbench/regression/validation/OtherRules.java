package io.github.execbench.regression.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What other tools call slower, in a few lines each, from their documentation and sources. They
 * know no forks and see the iterations of all forks as one sample.
 */
final class OtherRules {

  private static final double BONFERRONI = 0.05 / 20;

  private OtherRules() {}

  /** Of tools that people use. */
  static List<Rule> tools() {
    List<Rule> rules = new ArrayList<>(quick());
    rules.add(new PairRule("criterion: bootstrap t, p < .05, 1 %", OtherRules::criterion));
    return rules;
  }

  /** Those that do not resample. */
  static List<Rule> quick() {
    return List.of(
        new PairRule("ratio > 1.10", pair -> ratio(pair) > 1.10),
        new PairRule("benchstat: U test, p < .05", OtherRules::benchstat),
        new PairRule("pyperf: pooled t test, 95 %", OtherRules::pyperf),
        new PairRule("asv: U test, p < .002, 1.1x", OtherRules::asv),
        new PairRule("JMH: disjoint 99.9 % intervals, 5 %", OtherRules::disjoint));
  }

  /** A text-book test, for comparison: it knows forks, but not which changes matter. */
  static Rule textBook() {
    return new PairRule("Welch on fork means, Bonferroni, no margin", OtherRules::bonferroni);
  }

  private static double ratio(Pair pair) {
    return Means.mean(Means.pooled(pair.candidate())) / Means.mean(Means.pooled(pair.baseline()));
  }

  private static boolean benchstat(Pair pair) {
    double[] a = Means.pooled(pair.baseline());
    double[] b = Means.pooled(pair.candidate());
    return MannWhitney.twoSidedP(a, b) < 0.05 && Means.median(b) > Means.median(a);
  }

  private static boolean asv(Pair pair) {
    double[] a = Means.pooled(pair.baseline());
    double[] b = Means.pooled(pair.candidate());
    return MannWhitney.twoSidedP(a, b) < 0.002 && Means.median(b) > 1.1 * Means.median(a);
  }

  private static boolean pyperf(Pair pair) {
    double[] a = Means.pooled(pair.baseline());
    double[] b = Means.pooled(pair.candidate());
    double degrees = a.length + b.length - 2;
    return pooledT(a, b) > TDistribution.of(degrees).inverseSurvivalProbability(0.025);
  }

  private static double pooledT(double[] a, double[] b) {
    double variance =
        ((a.length - 1) * Means.variance(a) + (b.length - 1) * Means.variance(b))
            / (a.length + b.length - 2);
    return (Means.mean(b) - Means.mean(a))
        / Math.sqrt(variance * (1.0 / a.length + 1.0 / b.length));
  }

  /** The statistic of its test against resamples of both sides mixed, then the threshold. */
  private static boolean criterion(Pair pair) {
    double[] a = Means.pooled(pair.baseline());
    double[] b = Means.pooled(pair.candidate());
    SplittableRandom random = new SplittableRandom(a.length);
    double[] mixed = new double[a.length + b.length];
    System.arraycopy(a, 0, mixed, 0, a.length);
    System.arraycopy(b, 0, mixed, a.length, b.length);
    double observed = welchT(a, b);
    int resamples = 200;
    int beyond = 0;
    double[] changes = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      double t = welchT(resample(mixed, a.length, random), resample(mixed, b.length, random));
      beyond += Math.abs(t) >= Math.abs(observed) ? 1 : 0;
      changes[i] =
          Means.mean(resample(b, b.length, random)) / Means.mean(resample(a, a.length, random));
    }
    Arrays.sort(changes);
    return (double) beyond / resamples < 0.05 && changes[(int) (resamples * 0.025)] > 1.01;
  }

  private static double welchT(double[] a, double[] b) {
    return (Means.mean(b) - Means.mean(a))
        / Math.sqrt(Means.variance(a) / a.length + Means.variance(b) / b.length);
  }

  private static double[] resample(double[] values, int size, SplittableRandom random) {
    double[] drawn = new double[size];
    for (int i = 0; i < size; i++) {
      drawn[i] = values[random.nextInt(values.length)];
    }
    return drawn;
  }

  private static boolean disjoint(Pair pair) {
    double[] a = Means.pooled(pair.baseline());
    double[] b = Means.pooled(pair.candidate());
    return Means.mean(b) - error(b) > Means.mean(a) + error(a) && ratio(pair) >= 1.05;
  }

  /** JMH's score error. */
  private static double error(double[] values) {
    return TDistribution.of(values.length - 1).inverseSurvivalProbability(0.0005)
        * Math.sqrt(Means.variance(values) / values.length);
  }

  private static boolean bonferroni(Pair pair) {
    double[] a = Means.ofForks(pair.baseline());
    double[] b = Means.ofForks(pair.candidate());
    double va = Means.variance(a) / a.length;
    double vb = Means.variance(b) / b.length;
    double degrees = (va + vb) * (va + vb) / (va * va / (a.length - 1) + vb * vb / (b.length - 1));
    double p = TDistribution.of(degrees).survivalProbability(welchT(a, b));
    return p < BONFERRONI;
  }
}
