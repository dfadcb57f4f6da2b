package io.github.execbench.regression.steady;

import io.github.execbench.results.ForkVerdict;
import io.github.execbench.results.Steadiness;
import java.util.Arrays;
import java.util.List;

/** Judges a fork by its iterations. */
public final class ForkJudge {

  /** Levels that differ by less are taken for one, as in Traini et al. 2023. */
  static final double TOLERANCE = 0.05;

  /**
   * Of the time while it measured: CPU time, or where that is less (tasks that wait), the clock's.
   * Single methods are compiled late in every fork: 1 to 3 % of the time of forks that had settled,
   * where it was 20 to 45 % of their first seconds.
   */
  private static final double COMPILING_SHARE = 0.05;

  /** A fall that is worth the word. */
  private static final double LEAST_FALL = 0.02;

  /**
   * In 9 of 10 forks of the warm-up bank that were falling after t seconds (5, 10, 20, 40), the
   * logarithm of the cost fell by no more than 3.3, 2.6, 3.0 and 3.4 divided by t.
   */
  private static final double FURTHER_FALL = 3;

  private final List<Stretch> fork;
  private final Levels levels;

  private ForkJudge(List<Stretch> fork) {
    this.fork = fork;
    this.levels = Levels.of(fork);
  }

  /** The verdict. */
  public static ForkVerdict judge(List<Stretch> fork) {
    return new ForkJudge(fork).judge();
  }

  private ForkVerdict judge() {
    double fall = fall();
    double compiling = compilingShare();
    Jumps jumps = jumps();
    if (compiling > COMPILING_SHARE || jumps == Jumps.DOWN) {
      return warming(compiling);
    }
    if (jumps == Jumps.OTHER) {
      return new ForkVerdict(Steadiness.UNSETTLED, 0);
    }
    if (levels.seconds() >= WarmupTime.needed(levels, WarmupTime.SCALE)) {
      return new ForkVerdict(Steadiness.STEADY, 0);
    }
    return fall > LEAST_FALL ? warming(compiling) : new ForkVerdict(Steadiness.UNPROVEN, 0);
  }

  /** What compilers take now is gained at least. */
  private ForkVerdict warming(double compiling) {
    double share = Math.max(-Math.expm1(-FURTHER_FALL / levels.seconds()), compiling);
    return new ForkVerdict(Steadiness.WARMING, share);
  }

  /** By how much the logarithm fell from the second quarter to the second half. */
  private double fall() {
    int count = levels.count();
    return count < WarmupTime.LEAST_LEVELS + 1
        ? 0
        : levels.mean(count / 4, count / 2) - levels.mean(count / 2, count);
  }

  /** Of the measured iterations' time; 0 where unknown. */
  private double compilingShare() {
    double compile = 0;
    double time = 0;
    for (Stretch stretch : fork) {
      if (stretch.measured() && stretch.compileSeconds() >= 0) {
        compile += stretch.compileSeconds();
        // Math.max would pass on an unknown CPU time.
        boolean busy = stretch.cpuSeconds() > stretch.seconds();
        time += busy ? stretch.cpuSeconds() : stretch.seconds();
      }
    }
    return time > 0 ? Math.min(1, compile / time) : 0;
  }

  private enum Jumps {
    NONE,
    DOWN,
    OTHER
  }

  /** Changes of the level from the last before the measurement on. */
  private Jumps jumps() {
    double[] logs = levels.all();
    if (logs.length < WarmupTime.LEAST_LEVELS) {
      return Jumps.NONE;
    }
    int[] starts = ChangePoints.starts(logs).stream().mapToInt(i -> i).toArray();
    double[] means = new double[starts.length];
    for (int i = 0; i < starts.length; i++) {
      means[i] = levels.mean(starts[i], i + 1 < starts.length ? starts[i + 1] : logs.length);
    }
    boolean up = false;
    boolean down = false;
    for (int i = 1; i < starts.length; i++) {
      if (starts[i] > levels.measuredFrom()) {
        up |= means[i] - means[i - 1] > TOLERANCE;
        down |= means[i - 1] - means[i] > TOLERANCE;
      }
    }
    double last = means[means.length - 1];
    boolean back = Arrays.stream(means, 0, means.length - 1).anyMatch(m -> last - m > TOLERANCE);
    return up || (down && back) ? Jumps.OTHER : down ? Jumps.DOWN : Jumps.NONE;
  }
}
