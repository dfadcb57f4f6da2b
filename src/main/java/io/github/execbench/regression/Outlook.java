package io.github.execbench.regression;

import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What data of this spread can show.
 *
 * @param detectable the smallest slowdown, as a ratio, that these data would have shown with a
 *     chance of 80 %; NaN where unknown
 * @param moreForks how many more forks a side would settle the case with a chance of 80 % if the
 *     change is as it looks; 0 if it is settled; empty where unknown or more than {@link #MOST}
 */
public record Outlook(double detectable, OptionalInt moreForks) {

  /** Above this, more forks are no way out. */
  public static final int MOST = 1000;

  private static final double POWER = 0.8;

  /** The case is settled. */
  Outlook settled() {
    return new Outlook(detectable, OptionalInt.of(0));
  }

  static Outlook unknown() {
    return new Outlook(Double.NaN, OptionalInt.empty());
  }

  /**
   * @param tests how many tests Holm's correction is for
   */
  static Outlook of(WelchEffect effect, double margin, double alpha, int tests) {
    double smallest =
        needed(effect.standardError(), effect.degrees(), alpha, tests, margin(effect, margin));
    return new Outlook(effect.scale().ratio(smallest), moreForks(effect, margin, alpha, tests));
  }

  /** The change that passes both conditions of "slower" with the wanted chance. */
  private static double needed(
      double error, double degrees, double alpha, int tests, double margin) {
    TDistribution t = TDistribution.of(degrees);
    double chance = t.inverseSurvivalProbability(1 - POWER);
    double beyondMargin = margin + (t.inverseSurvivalProbability(alpha) + chance) * error;
    double beyondNone = (t.inverseSurvivalProbability(alpha / tests) + chance) * error;
    return Math.max(beyondMargin, beyondNone);
  }

  private static double margin(WelchEffect effect, double margin) {
    return effect.scale().change(1 + margin);
  }

  private static OptionalInt moreForks(WelchEffect effect, double margin, double alpha, int tests) {
    int now = Math.min(effect.baseline().forks(), effect.candidate().forks());
    if (now < 2 || !settles(effect, margin, alpha, tests, now + MOST)) {
      return OptionalInt.empty();
    }
    int low = now;
    int high = now + MOST;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (settles(effect, margin, alpha, tests, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return OptionalInt.of(high - now);
  }

  /** Whether so many forks a side would do, if spread and change stay as they are. */
  private static boolean settles(
      WelchEffect effect, double margin, double alpha, int tests, int forks) {
    double variances =
        effect.baseline().variance() * effect.baseline().forks()
            + effect.candidate().variance() * effect.candidate().forks();
    double error = Math.sqrt(variances / forks);
    double degrees = 2 * (forks - 1);
    double slow = margin(effect, margin);
    double fast = effect.scale().change(effect.scale().mirrored(margin));
    double change = effect.change();
    if (change > slow) {
      return change >= needed(error, degrees, alpha, tests, slow);
    }
    if (change < fast) {
      return -change >= needed(error, degrees, alpha, tests, -fast);
    }
    return Math.min(slow - change, change - fast) >= needed(error, degrees, alpha, 1, 0);
  }
}
