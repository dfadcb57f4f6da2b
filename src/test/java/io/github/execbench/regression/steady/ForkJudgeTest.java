package io.github.execbench.regression.steady;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.ForkVerdict;
import io.github.execbench.results.Steadiness;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class ForkJudgeTest {

  private static final double NOISE = 0.005;

  @Test
  void flat() {
    ForkVerdict verdict = ForkJudge.judge(fork(60, 40, i -> 1));
    assertEquals(new ForkVerdict(Steadiness.STEADY, 0), verdict);
  }

  /** Half the time from the 50th second on, in the midst of the measurement. */
  @Test
  void becomesFasterWhileItIsMeasured() {
    ForkVerdict verdict = ForkJudge.judge(fork(60, 40, i -> i < 50 ? 2 : 1));
    assertEquals(Steadiness.WARMING, verdict.steadiness());
  }

  @Test
  void becameFasterInItsWarmup() {
    assertEquals(
        Steadiness.STEADY, ForkJudge.judge(fork(100, 60, i -> i < 5 ? 3 : 1)).steadiness());
  }

  /** The PROCESS fork whose score the suite once took for steady: 14 batches of a second each. */
  @Test
  void stillFalls() {
    double[] ms = {2407, 822, 871, 711, 780, 797, 830, 601, 597, 544, 533, 525, 554, 531};
    ForkVerdict verdict = ForkJudge.judge(fork(8, 6, i -> ms[i], 0));
    assertEquals(Steadiness.WARMING, verdict.steadiness());
    // The last five, with a mean of 537, are what the two measured ones, 715, fell to.
    assertTrue(verdict.mayFall() > 1 - 537 / 715.0, verdict.toString());
  }

  @Test
  void slowsDownWhileItIsMeasured() {
    ForkVerdict verdict = ForkJudge.judge(fork(60, 40, i -> i < 50 ? 1 : 1.3));
    assertEquals(Steadiness.UNSETTLED, verdict.steadiness());
  }

  @Test
  void jumpsBackAndForth() {
    ForkVerdict verdict = ForkJudge.judge(fork(80, 40, i -> i / 10 % 2 == 0 ? 1 : 1.2));
    assertEquals(Steadiness.UNSETTLED, verdict.steadiness());
  }

  /** Scores alone would do: but a tenth of the time goes to compilers. */
  @Test
  void compilesWhileItIsMeasured() {
    List<Stretch> fork = new ArrayList<>();
    for (Stretch stretch : fork(60, 40, i -> 1)) {
      fork.add(new Stretch(1, stretch.cost(), stretch.measured(), 0.2, 2));
    }
    ForkVerdict verdict = ForkJudge.judge(fork);
    assertEquals(Steadiness.WARMING, verdict.steadiness());
    assertEquals(0.1, verdict.mayFall(), 1e-12);
  }

  /** 15 ms of compiling a second, beside a task that sleeps and so needs no core. */
  @Test
  void littleCompilingBesideWaitingIsNone() {
    List<Stretch> fork = new ArrayList<>();
    for (Stretch stretch : fork(60, 40, i -> 1)) {
      fork.add(new Stretch(1, stretch.cost(), stretch.measured(), 0.015, 0.03));
    }
    assertEquals(Steadiness.STEADY, ForkJudge.judge(fork).steadiness());
  }

  @Test
  void tooShortToTell() {
    assertEquals(Steadiness.UNPROVEN, ForkJudge.judge(fork(5, 2, i -> 1)).steadiness());
    assertEquals(Steadiness.UNPROVEN, ForkJudge.judge(List.of()).steadiness());
  }

  /** The same seconds in iterations of a tenth, or of two seconds, are judged alike. */
  @Test
  void iterationsMayBeOfAnyLength() {
    List<Stretch> tenths = new ArrayList<>();
    for (Stretch second : fork(60, 40, i -> i < 50 ? 2 : 1)) {
      for (int i = 0; i < 10; i++) {
        tenths.add(Stretch.of(0.1, second.cost(), second.measured()));
      }
    }
    assertEquals(
        ForkJudge.judge(fork(60, 40, i -> i < 50 ? 2 : 1)).steadiness(),
        ForkJudge.judge(tenths).steadiness());
    assertEquals(
        WarmupTime.needed(fork(60, 40, i -> i < 50 ? 2 : 1)), WarmupTime.needed(tenths), 1e-9);
  }

  /** By hand: levels 0.2 apart in turn deviate by 0.1, over the last half as over the last 10 s. */
  @Test
  void neededTimeByHand() {
    List<Stretch> fork = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      fork.add(Stretch.of(1, Math.exp(i % 2 == 0 ? 0.2 : 0), false));
    }
    assertEquals(250 * Math.sqrt(0.102), WarmupTime.needed(fork), 1e-9);
  }

  private static List<Stretch> fork(int seconds, int warmup, IntToDoubleFunction cost) {
    return fork(seconds, warmup, cost, NOISE);
  }

  private static List<Stretch> fork(
      int seconds, int warmup, IntToDoubleFunction cost, double noise) {
    SplittableRandom random = new SplittableRandom(11);
    List<Stretch> fork = new ArrayList<>();
    for (int i = 0; i < seconds; i++) {
      double factor = Math.exp(noise * random.nextGaussian());
      fork.add(Stretch.of(1, cost.applyAsDouble(i) * factor, i >= warmup));
    }
    return fork;
  }
}
