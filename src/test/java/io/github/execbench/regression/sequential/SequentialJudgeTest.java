package io.github.execbench.regression.sequential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.regression.Verdict;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SequentialJudgeTest {

  private static final int RUNS = Integer.getInteger("duet.runs", 300);

  /** So many alarms come with a chance of less than one in a million if their rate is 5 %. */
  private static final int TOO_MANY =
      BinomialDistribution.of(RUNS, 0.05).inverseSurvivalProbability(1e-6);

  @ParameterizedTest
  @EnumSource
  void criesWolfInAtMostOneDuetOfTwenty(Noise noise) {
    for (int family : new int[] {1, 20}) {
      SimulatedDuet duet = new SimulatedDuet(new double[family], noise, 0.05, 50);
      int alarms = 0;
      for (int run = 0; run < RUNS; run++) {
        alarms += duet.play(run).any(Verdict.SLOWER) ? 1 : 0;
      }
      assertTrue(alarms < TOO_MANY, noise + ", " + family + " benchmarks: " + alarms);
    }
  }

  /** A change that is exactly the margin is not beyond it, nor within it. */
  @ParameterizedTest
  @EnumSource
  void keepsTheMargin(Noise noise) {
    SimulatedDuet duet = new SimulatedDuet(new double[] {Math.log(1.05)}, noise, 0.05, 50);
    int slower = 0;
    int same = 0;
    for (int run = 0; run < RUNS; run++) {
      SimulatedDuet.Outcome outcome = duet.play(run);
      slower += outcome.any(Verdict.SLOWER) ? 1 : 0;
      same += outcome.any(Verdict.SAME) ? 1 : 0;
    }
    assertTrue(slower < TOO_MANY && same < TOO_MANY, noise + ": " + slower + ", " + same);
  }

  /**
   * Without noise each pair multiplies the evidence of a growing bet by nearly 1.9: it passes 20 at
   * the fifth of one benchmark, 20 x 20 of one among twenty at the tenth. Against the margin four
   * tenths of the capital grow like that, to 9.9 at the fifth and 18.8 at the sixth, and the rest,
   * which hedges for the fortieth, adds more than 1.2 by then, but not 10: hence six.
   */
  @Test
  void decidesWhatIsClearAsSoonAsItMay() {
    assertEquals(6, pairsUntil(Verdict.SLOWER, 1, 1));
    assertEquals(10, pairsUntil(Verdict.SLOWER, 1, 20));
    assertEquals(6, pairsUntil(Verdict.SLOWER, 20, 20));
    assertEquals(6, pairsUntil(Verdict.FASTER, 1, 1));
  }

  private static int pairsUntil(Verdict verdict, int changed, int family) {
    SequentialJudge judge = new SequentialJudge(family, 0.05, 0.05);
    for (int pairs = 1; ; pairs++) {
      for (int b = 0; b < family; b++) {
        judge.add(b, b < changed ? (verdict == Verdict.SLOWER ? 10 : -10) : 0);
      }
      if (judge.verdict(0) == verdict) {
        return pairs;
      }
      assertTrue(pairs < 100);
    }
  }

  @Test
  void callsTheSameWhatStaysWithinTheMargin() {
    SequentialJudge judge = new SequentialJudge(1, 0.05, 0.05);
    int pairs = 0;
    while (!judge.isDecided(0) && pairs < 100) {
      judge.add(0, pairs++ % 2 == 0 ? 0.002 : -0.002);
    }
    assertEquals(Verdict.SAME, judge.verdict(0));
  }

  @Test
  void judgesEachByItsOwnMargin() {
    SequentialJudge judge = new SequentialJudge(List.of(0.05, 0.3), 0.05);
    for (int pair = 0; pair < 40; pair++) {
      judge.add(0, Math.log(1.15));
      judge.add(1, Math.log(1.15));
    }
    assertEquals(Verdict.SLOWER, judge.verdict(0));
    assertEquals(Verdict.SAME, judge.verdict(1));
  }

  @Test
  void hearsNoMoreOfWhatIsDecided() {
    SequentialJudge judge = new SequentialJudge(1, 0.05, 0.05);
    for (int i = 0; i < 10; i++) {
      judge.add(0, 1);
    }
    double p = judge.adjustedP(0);
    for (int i = 0; i < 50; i++) {
      judge.add(0, -1);
    }
    assertEquals(Verdict.SLOWER, judge.verdict(0));
    assertEquals(p, judge.adjustedP(0));
  }

  /** The definition, over all sets that hold each: e = 1, 30, 90 by hand. */
  @Test
  void adjustsByTheLeastMeanOfAnySet() {
    double[] adjusted = ClosedTesting.adjusted(new double[] {90, 1, 30});
    assertEquals(121.0 / 3, adjusted[0], 1e-12);
    assertEquals(1, adjusted[1], 1e-12);
    assertEquals(15.5, adjusted[2], 1e-12);
  }

  /** Ten alike and one wild fork: the wild one alone must neither make nor spoil the case. */
  @Test
  void survivesAnOutlier() {
    double[] calm = {.001, -.001, .002, -.002, .001, -.001, .002, -.002, .001, -.001, 3};
    PairedRatios ratios = new PairedRatios(0.05, calm);
    assertEquals(1, ratios.ratio(), 0.01);
    assertTrue(ratios.interval(0.9).high() < 1.1);
  }

  @Test
  void coversTheChangeAtAllTimesInNineteenDuetsOfTwenty() {
    int missed = 0;
    for (int run = 0; run < RUNS / 3; run++) {
      var errors = Noise.HEAVY_TAILED.start(new java.util.SplittableRandom(run));
      double[] seen = new double[0];
      boolean miss = false;
      for (int pair = 1; pair <= 30; pair++) {
        seen = java.util.Arrays.copyOf(seen, pair);
        seen[pair - 1] = 0.07 + errors.getAsDouble() - errors.getAsDouble();
        var interval = new PairedRatios(0.05, seen).interval(0.95);
        miss |= interval.isKnown() && !interval.contains(Math.exp(0.07));
      }
      missed += miss ? 1 : 0;
    }
    assertTrue(missed < TOO_MANY, missed + " missed");
  }
}
