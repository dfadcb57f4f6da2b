package io.github.execbench.regression.validation;

import io.github.execbench.regression.GateRule;
import io.github.execbench.regression.Verdict;
import io.github.execbench.regression.sequential.SequentialJudge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Plays recorded forks to {@code duet}, pair after pair, and gives {@code check} so many of them at
 * once. The same seed gives the same counts.
 */
final class DuetReplay {

  /** How many benchmarks of a suite are slowed. */
  enum Slowed {
    NONE,
    ONE,
    ALL
  }

  private final Bank bank;
  private final int forks;
  private final int suites;

  /**
   * @param forks a side and benchmark that check gets; duet may use as many in all, but gives those
   *     of decided benchmarks to the open ones
   */
  DuetReplay(Bank bank, int forks, int suites) {
    this.bank = bank;
    this.forks = forks;
    this.suites = suites;
  }

  /**
   * Counts over all suites.
   *
   * @param alarms suites in which duet called slower what is not
   * @param foundByCheck slowed benchmarks that check calls slower
   * @param foundCapped those that duet calls slower, each within as many pairs as check has
   * @param found those that duet calls slower within as many forks in all
   * @param foundByBoth by check and duet
   * @param pairsOfBoth pairs until duet called these slower
   * @param same unchanged or slowed benchmarks that duet calls the same
   */
  record Counts(
      int suites,
      int slowed,
      int alarms,
      int foundByCheck,
      int foundCapped,
      int found,
      int foundByBoth,
      int pairsOfBoth,
      int same) {}

  Counts count(double slowdown, Slowed slowed, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] counts = new int[7];
    int affected =
        switch (slowed) {
          case NONE -> 0;
          case ONE -> 1;
          case ALL -> Validation.SUITE;
        };
    for (int s = 0; s < suites; s++) {
      List<double[][]> drawn = Validation.drawn(bank, random);
      List<double[]> logRatios = new ArrayList<>();
      List<double[][]> before = new ArrayList<>();
      List<double[][]> now = new ArrayList<>();
      for (int b = 0; b < Validation.SUITE; b++) {
        Pair pair = Pair.draw(drawn.get(b), forks, random);
        Pair compared = b < affected ? pair.slowedBy(slowdown) : pair;
        before.add(compared.baseline());
        now.add(compared.candidate());
        logRatios.add(logRatios(compared));
      }
      List<Verdict> check = GateRule.verdicts(before, now);
      double factor = Math.log(slowdown);
      Played played = play(logRatios, drawn, factor, affected, random);
      boolean alarm = false;
      for (int b = 0; b < Validation.SUITE; b++) {
        boolean slower = played.verdicts[b] == Verdict.SLOWER;
        boolean both = slower && check.get(b) == Verdict.SLOWER;
        if (b < affected) {
          counts[1] += check.get(b) == Verdict.SLOWER ? 1 : 0;
          counts[2] += slower && played.pairs[b] <= forks ? 1 : 0;
          counts[3] += slower ? 1 : 0;
          counts[4] += both ? 1 : 0;
          counts[5] += both ? played.pairs[b] : 0;
        } else {
          alarm |= slower;
        }
        counts[6] += played.verdicts[b] == Verdict.SAME ? 1 : 0;
      }
      counts[0] += alarm ? 1 : 0;
    }
    return new Counts(
        suites,
        suites * affected,
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        counts[4],
        counts[5],
        counts[6]);
  }

  @SuppressWarnings("ArrayRecordComponent") // a carrier of counts, never compared
  private record Played(Verdict[] verdicts, int[] pairs) {}

  /** Round after round, until all is decided or as many forks are used as check has. */
  private Played play(
      List<double[]> first,
      List<double[][]> drawn,
      double factor,
      int affected,
      SplittableRandom random) {
    SequentialJudge judge = new SequentialJudge(Validation.SUITE, 0.05, 0.05);
    int[] pairs = new int[Validation.SUITE];
    int used = 0;
    for (int round = 0; ; round++) {
      int before = used;
      for (int b = 0; b < Validation.SUITE; b++) {
        if (judge.isDecided(b)) {
          continue;
        }
        if (used == forks * Validation.SUITE) {
          return played(judge, pairs);
        }
        double[][] forksOf = drawn.get(b);
        double now = Means.mean(forksOf[random.nextInt(forksOf.length)]);
        double then = Means.mean(forksOf[random.nextInt(forksOf.length)]);
        double later = Math.log(now / then) + (b < affected ? factor : 0);
        judge.add(b, round < forks ? first.get(b)[round] : later);
        pairs[b]++;
        used++;
      }
      if (used == before) {
        return played(judge, pairs);
      }
    }
  }

  private static Played played(SequentialJudge judge, int[] pairs) {
    Verdict[] verdicts = new Verdict[pairs.length];
    Arrays.setAll(verdicts, judge::verdict);
    return new Played(verdicts, pairs);
  }

  private static double[] logRatios(Pair pair) {
    double[] ratios = new double[pair.baseline().length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = Math.log(Means.mean(pair.candidate()[i]) / Means.mean(pair.baseline()[i]));
    }
    return ratios;
  }
}
