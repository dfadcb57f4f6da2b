package io.github.execbench.regression.sequential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.regression.Verdict;
import io.github.execbench.regression.sequential.PooledJudge.Machine;
import io.github.execbench.regression.sequential.PooledJudge.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PooledJudgeTest {

  private static final int RUNS = 150;

  /** So many come with a chance of less than one in a million if their rate is 5 %. */
  private static final int TOO_MANY =
      BinomialDistribution.of(RUNS, 0.05).inverseSurvivalProbability(1e-6);

  /** A machine with one benchmark and a pair a round. */
  private static Machine machine(double... logRatios) {
    List<Pair> pairs = new ArrayList<>();
    for (double ratio : logRatios) {
      pairs.add(new Pair(0, pairs.size() + 1, ratio));
    }
    return new Machine(List.of(0), pairs);
  }

  private static double[] times(int count, double logRatio) {
    return DoubleStream.generate(() -> logRatio).limit(count).toArray();
  }

  private static PooledJudge judge(Machine... machines) {
    return new PooledJudge(List.of(0.05), 0.05, List.of(machines));
  }

  /**
   * Without noise the sixth pair decides, as {@link SequentialJudgeTest} derives: three of two
   * machines are as good as six of one, and two of three; five are too few.
   */
  @Test
  void pairsOfAllMachinesCountAlike() {
    assertEquals(Verdict.SLOWER, judge(machine(times(3, 10)), machine(times(3, 10))).verdict(0));
    assertEquals(Verdict.CANT_TELL, judge(machine(times(3, 10)), machine(times(2, 10))).verdict(0));
    assertEquals(
        Verdict.FASTER,
        judge(machine(times(2, -10)), machine(times(2, -10)), machine(times(2, -10))).verdict(0));
  }

  /**
   * The sixth pair that shows a slowdown comes in the fourth round, as does one that shows the
   * opposite: what is decided by then stays so.
   */
  @Test
  void takesRoundByRoundTheMachinesAsGiven() {
    Machine slower = machine(times(4, 10));
    Machine torn =
        new Machine(
            List.of(0), List.of(new Pair(0, 2, 10), new Pair(0, 3, 10), new Pair(0, 4, -10)));
    assertEquals(Verdict.SLOWER, judge(slower, torn).verdict(0));
    assertEquals(Verdict.CANT_TELL, judge(torn, slower).verdict(0));
    assertEquals(7, judge(torn, slower).ratios(0).pairs());
    assertEquals(3, judge(torn, slower).ratios(0, 0).pairs());
  }

  /**
   * One machine is slower by its seven pairs alone and has no more; the fifty calm ones of the
   * other would call the whole the same.
   */
  @Test
  void manyPairsOfOneMachineHideNoSlowdownOfAnother() {
    PooledJudge judge = judge(machine(times(7, 0.3)), machine(times(50, 0.001)));
    assertEquals(Verdict.SLOWER, judge.alone(0, 0));
    assertEquals(Verdict.SAME, judge.alone(1, 0));
    assertEquals(Verdict.SAME, judge.together(0));
    assertEquals(Verdict.CANT_TELL, judge.verdict(0));
    assertTrue(judge.disagrees(0, 0));
    assertFalse(judge.disagrees(1, 0));
  }

  @Test
  void aMachineThatAloneIsTheSameDisagreesWithASlowdown() {
    PooledJudge judge =
        judge(machine(times(40, 0.3)), machine(times(40, 0.3)), machine(times(12, 0.001)));
    assertEquals(Verdict.SLOWER, judge.verdict(0));
    assertEquals(
        List.of(false, false, true),
        IntStream.range(0, 3).mapToObj(m -> judge.disagrees(m, 0)).toList());
  }

  /** What one machine alone has measured is judged by its pairs, and corrected for all. */
  @Test
  void aMachineMayLackABenchmark() {
    List<Pair> both = new ArrayList<>();
    for (int round = 1; round <= 12; round++) {
      both.add(new Pair(0, round, 0.001));
      both.add(new Pair(1, round, 10));
    }
    PooledJudge judge =
        new PooledJudge(
            List.of(0.05, 0.05),
            0.05,
            List.of(new Machine(List.of(0, 1), both), machine(times(12, 0.001))));
    assertEquals(Verdict.SAME, judge.verdict(0));
    assertEquals(Verdict.SLOWER, judge.verdict(1));
    assertEquals(Verdict.CANT_TELL, judge.alone(1, 1));
    assertFalse(judge.disagrees(1, 1));
    assertEquals(0, judge.ratios(1, 1).pairs());
  }

  /**
   * Three machines, one of them loud, stop each by their own verdicts; together they cry wolf in at
   * most one merge of twenty, with one benchmark and with eight.
   */
  @ParameterizedTest
  @EnumSource
  void criesWolfInAtMostOneMergeOfTwenty(Noise noise) {
    for (int family : new int[] {1, 8}) {
      int alarms = 0;
      for (int run = 0; run < RUNS; run++) {
        PooledJudge judge = merged(run, noise, family, 0);
        alarms += any(judge, family, Verdict.SLOWER) ? 1 : 0;
      }
      assertTrue(alarms < TOO_MANY, noise + ", " + family + " benchmarks: " + alarms);
    }
  }

  /** A change that is exactly the margin on each machine is not beyond it, nor within it. */
  @ParameterizedTest
  @EnumSource
  void keepsTheMargin(Noise noise) {
    int slower = 0;
    int same = 0;
    for (int run = 0; run < RUNS; run++) {
      PooledJudge judge = merged(run, noise, 1, Math.log(1.05));
      slower += judge.verdict(0) == Verdict.SLOWER ? 1 : 0;
      same += judge.verdict(0) == Verdict.SAME ? 1 : 0;
    }
    assertTrue(slower < TOO_MANY && same < TOO_MANY, noise + ": " + slower + ", " + same);
  }

  private static boolean any(PooledJudge judge, int family, Verdict verdict) {
    return IntStream.range(0, family).anyMatch(b -> judge.verdict(b) == verdict);
  }

  private static PooledJudge merged(int run, Noise noise, int family, double change) {
    SplittableRandom random = new SplittableRandom(run);
    List<Machine> machines = new ArrayList<>();
    for (double scale : new double[] {0.5, 1, 4}) {
      double[] changes = new double[family];
      java.util.Arrays.fill(changes, change);
      SimulatedDuet duet = new SimulatedDuet(changes, noise, 0.05, 20, scale);
      machines.add(
          new Machine(
              IntStream.range(0, family).boxed().toList(), duet.play(random.nextLong()).told()));
    }
    return new PooledJudge(Collections.nCopies(family, 0.05), 0.05, machines);
  }
}
