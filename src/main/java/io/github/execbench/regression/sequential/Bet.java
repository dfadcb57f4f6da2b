package io.github.execbench.regression.sequential;

import java.util.Arrays;

/**
 * Bets, pair by pair, that log ratios lie beyond a center, and counts what it has won: the evidence
 * (an e-process). If they are symmetric about the center, or tend to its other side, no way to bet
 * wins on average, and the chance that the capital of 1 ever reaches 1/alpha is at most alpha
 * (Ville's inequality, 1939), however often one looks and whenever one stops.
 *
 * <p>Given its distance from the center, the side on which a pair lies is then a fair coin,
 * whatever the spread, the tails or the drift of the noise. A pair multiplies the capital by {@code
 * 1 + STAKE tanh(rate (x - center))}, whose mean is 1: near the center it counts little, far from
 * it as much as one pair can. So a single outlier multiplies it by 0.1 at least and 1.9 at most.
 * The capital is split evenly over several rates, for noise of several sizes. After Vovk and Wang,
 * <i>Nonparametric e-tests of symmetry</i> (2024), and Waudby-Smith and Ramdas, <i>Estimating means
 * of bounded random variables by betting</i> (2024).
 */
final class Bet {

  /** The part of the capital that is at stake: an outlier on the wrong side leaves the rest. */
  private static final double STAKE = 0.9;

  /** From noise of 16 margins to a quarter of one; times the margin. */
  private static final double[] RATES = {0.125, 0.25, 0.5, 1, 2, 4};

  private final double center;
  private final double direction;
  private final double unit;
  private final double[] capital = new double[RATES.length];

  private Bet(double center, double direction, double unit) {
    this.center = center;
    this.direction = direction;
    this.unit = unit;
    Arrays.fill(capital, 1.0 / RATES.length);
  }

  /**
   * Bets on ratios above a center.
   *
   * @param unit the logarithm of the margin, which sets the scale; not the verdict
   */
  static Bet above(double center, double unit) {
    return new Bet(center, 1, unit);
  }

  /** Bets on ratios below a center. */
  static Bet below(double center, double unit) {
    return new Bet(center, -1, unit);
  }

  /** Takes one more pair's log ratio. */
  void add(double logRatio) {
    double beyond = direction * (logRatio - center) / unit;
    for (int i = 0; i < capital.length; i++) {
      capital[i] *= 1 + STAKE * Math.tanh(RATES[i] * beyond);
    }
  }

  /** The capital: 1 at first, 1/alpha is evidence at alpha. */
  double evidence() {
    return Arrays.stream(capital).sum();
  }
}
