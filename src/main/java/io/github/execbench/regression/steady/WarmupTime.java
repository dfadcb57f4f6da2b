package io.github.execbench.regression.steady;

import java.util.List;

/**
 * How long a fork must have run, by the unrest of its scores so far, until its level is final: the
 * more they still vary, the longer. Published rules stop as soon as a window is quiet (coefficient
 * of variation below a threshold: Georges et al. 2007; with variants for JMH: Laaber et al. 2020);
 * but forks that look quiet early on jump later (Barrett et al. 2017; Traini et al. 2023). Here no
 * spread is small enough by itself: a spread four times as wide asks for twice the time.
 *
 * <p>time = {@link #SCALE} (s + 0.002)^0.4 (r + 0.002)^0.1, with s and r the standard deviations of
 * the logarithms of the scores, second by second, over the last half and the last 10 seconds. The
 * form and the powers were searched on the benchmarks of 7 of the 13 projects of the warm-up bank,
 * and tried on the other 6 (docs/steady.md).
 */
public final class WarmupTime {

  /** Seconds where spreads are 1. */
  public static final double SCALE = 250;

  /** With fewer a spread means nothing. */
  static final int LEAST_LEVELS = 3;

  private static final double RECENT_SECONDS = 10;
  private static final double FLOOR = 0.002;

  private WarmupTime() {}

  /** Seconds from the fork's first iteration on; infinite with fewer than three levels. */
  public static double needed(List<Stretch> fork) {
    return needed(Levels.of(fork), SCALE);
  }

  /** As {@link #needed(List)}, more or less cautious. */
  public static double needed(List<Stretch> fork, double scale) {
    return needed(Levels.of(fork), scale);
  }

  static double needed(Levels levels, double scale) {
    if (levels.count() < LEAST_LEVELS) {
      return Double.POSITIVE_INFINITY;
    }
    double half = levels.deviation(levels.count() / 2);
    double recent = levels.deviation(levels.last(RECENT_SECONDS));
    return scale * Math.pow(half + FLOOR, 0.4) * Math.pow(recent + FLOOR, 0.1);
  }
}
