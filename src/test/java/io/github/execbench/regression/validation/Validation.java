package io.github.execbench.regression.validation;

import io.github.execbench.regression.GateRule;
import io.github.execbench.regression.Verdict;
import io.github.execbench.results.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Draws suites of unchanged benchmarks from a bank, plants slowdowns in them, and counts what rules
 * say. The same seed gives the same counts.
 */
final class Validation {

  static final int SUITE = 20;

  private final Bank bank;
  private final int forks;
  private final int suites;
  private final long seed;

  Validation(Bank bank, int forks, int suites, long seed) {
    this.bank = bank;
    this.forks = forks;
    this.suites = suites;
    this.seed = seed;
  }

  /** What the gate says, through the very code of the command. */
  static Rule gate() {
    return gate("execbench check", GateRule::verdicts);
  }

  /** What it says where only score and error are left. */
  static Rule gateOnScores() {
    return gate("execbench check on CSV", GateRule::verdictsOnScores);
  }

  private static Rule gate(
      String name, BiFunction<List<double[][]>, List<double[][]>, List<Verdict>> verdicts) {
    return new Rule() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public boolean[] slower(List<Pair> suite) {
        List<Verdict> found =
            verdicts.apply(
                suite.stream().map(Pair::baseline).toList(),
                suite.stream().map(Pair::candidate).toList());
        boolean[] slower = new boolean[suite.size()];
        for (int i = 0; i < slower.length; i++) {
          slower[i] = found.get(i) == Verdict.SLOWER;
        }
        return slower;
      }
    };
  }

  /**
   * What one rule did.
   *
   * @param alarms suites of 20 unchanged benchmarks with at least one flag
   * @param flags unchanged benchmarks flagged, of all
   * @param found planted slowdowns flagged, by size of the slowdown
   */
  @SuppressWarnings("ArrayRecordComponent") // a carrier of counts, never compared
  record Score(String rule, int suites, int alarms, int flags, int[] found) {

    double upperBound() {
      return alarms == suites
          ? 1
          : BetaDistribution.of(alarms + 1.0, suites - alarms).inverseCumulativeProbability(0.95);
    }
  }

  Score score(Rule rule, double... slowdowns) {
    SplittableRandom random = new SplittableRandom(seed);
    int alarms = 0;
    int flags = 0;
    int[] found = new int[slowdowns.length];
    for (int s = 0; s < suites; s++) {
      List<Pair> suite = suite(random);
      int flagged = count(rule.slower(suite));
      alarms += flagged > 0 ? 1 : 0;
      flags += flagged;
      for (int i = 0; i < slowdowns.length; i++) {
        double slowdown = slowdowns[i];
        found[i] += count(rule.slower(suite.stream().map(p -> p.slowedBy(slowdown)).toList()));
      }
    }
    return new Score(rule.name(), suites, alarms, flags, found);
  }

  /** The share of 95 % intervals that cover a planted slowdown. */
  double coverage(double slowdown) {
    SplittableRandom random = new SplittableRandom(seed);
    int covered = 0;
    for (int s = 0; s < suites; s++) {
      for (Pair pair : suite(random)) {
        Pair slower = pair.slowedBy(slowdown);
        ConfidenceInterval interval =
            GateRule.interval(slower.baseline(), slower.candidate(), 0.95);
        covered += interval.contains(slowdown) ? 1 : 0;
      }
    }
    return (double) covered / suites / SUITE;
  }

  /** The share of a planted slowdown that the gate finds, by the forks' variation. */
  double[] foundByVariation(double slowdown, double... limits) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] found = new int[limits.length + 1];
    int[] drawn = new int[limits.length + 1];
    for (int s = 0; s < suites; s++) {
      List<Pair> suite = suite(random).stream().map(p -> p.slowedBy(slowdown)).toList();
      boolean[] slower = gate().slower(suite);
      for (int i = 0; i < slower.length; i++) {
        int tier = 0;
        while (tier < limits.length && suite.get(i).variation() >= limits[tier]) {
          tier++;
        }
        drawn[tier]++;
        found[tier] += slower[i] ? 1 : 0;
      }
    }
    double[] shares = new double[found.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (double) found[i] / drawn[i];
    }
    return shares;
  }

  /** Different benchmarks where the bank has enough of them. */
  private List<Pair> suite(SplittableRandom random) {
    List<double[][]> rest = new ArrayList<>();
    List<Pair> suite = new ArrayList<>();
    while (suite.size() < SUITE) {
      if (rest.isEmpty()) {
        rest.addAll(bank.benchmarks());
      }
      suite.add(Pair.draw(rest.remove(random.nextInt(rest.size())), forks, random));
    }
    return suite;
  }

  /** A suite's benchmarks: different ones where the bank has enough of them. */
  static List<double[][]> drawn(Bank bank, SplittableRandom random) {
    List<double[][]> rest = new ArrayList<>();
    List<double[][]> suite = new ArrayList<>();
    while (suite.size() < SUITE) {
      if (rest.isEmpty()) {
        rest.addAll(bank.benchmarks());
      }
      suite.add(rest.remove(random.nextInt(rest.size())));
    }
    return suite;
  }

  private static int count(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }
}
