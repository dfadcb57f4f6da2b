package io.github.execbench.regression.sequential;

import io.github.execbench.regression.Effect;
import io.github.execbench.results.ConfidenceInterval;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * The log ratios (candidate / baseline in time) of the pairs of one benchmark so far, and what they
 * say of the center about which they are symmetric: the logarithm of the change. If the candidate
 * takes a constant times as long, the two sides of a pair have the same noise, and the difference
 * of two equal noises is symmetric.
 */
public final class PairedRatios implements Effect {

  private static final int BISECTIONS = 60;

  private final double unit;
  private final double[] logRatios;

  /** What to expect of each by those before it. */
  private final double[] spreads;

  /**
   * @param margin the smallest change that matters, such as 0.05
   * @param logRatios of each pair, in the order of execution; copied
   */
  public PairedRatios(double margin, double... logRatios) {
    this.unit = Math.log1p(margin);
    this.logRatios = logRatios.clone();
    this.spreads = new double[logRatios.length];
    Spread spread = new Spread();
    for (int i = 0; i < logRatios.length; i++) {
      spreads[i] = spread.value();
      spread.add(logRatios[i]);
    }
  }

  /** How many pairs. */
  public int pairs() {
    return logRatios.length;
  }

  /** The center on either side of which the evidence is the same; NaN of no pairs. */
  @Override
  public double ratio() {
    return logRatios.length == 0
        ? Double.NaN
        : Math.exp(
            lastTrue(
                center -> evidence(Bet.above(center, unit)) - evidence(Bet.below(center, unit))));
  }

  /**
   * A confidence sequence: the chance that it ever misses the change, at whatever times one looks,
   * is at most {@code 1 - confidence}. Unknown while even the most extreme center can't be
   * excluded.
   */
  @Override
  public ConfidenceInterval interval(double confidence) {
    double needed = 2 / (1 - confidence);
    if (evidence(GoalBet.above(-1e9, unit, needed)) < needed) {
      return ConfidenceInterval.unknown(confidence);
    }
    double low = lastTrue(center -> evidence(GoalBet.above(center, unit, needed)) - needed);
    double high = lastTrue(center -> needed - evidence(GoalBet.below(center, unit, needed)));
    return new ConfidenceInterval(Math.exp(low), Math.exp(high), confidence);
  }

  /** Where a function that decreases with the center passes zero. */
  private double lastTrue(ToDoubleFunction<Double> decreasing) {
    double reach = 20 * unit;
    double low = Arrays.stream(logRatios).min().orElseThrow() - reach;
    double high = Arrays.stream(logRatios).max().orElseThrow() + reach;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (decreasing.applyAsDouble(middle) >= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private double evidence(Bet bet) {
    for (double logRatio : logRatios) {
      bet.add(logRatio);
    }
    return bet.evidence();
  }

  private double evidence(GoalBet bet) {
    for (int i = 0; i < logRatios.length; i++) {
      bet.add(logRatios[i], spreads[i]);
    }
    return bet.evidence();
  }

  /** 1 / evidence against "not slower at all": a p-value at whatever time one looks. */
  @Override
  public double pSlower() {
    return Math.min(1, 1 / evidence(Bet.above(0, unit)));
  }

  /** 1 / evidence against "not faster at all". */
  @Override
  public double pFaster() {
    return Math.min(1, 1 / evidence(Bet.below(0, unit)));
  }
}
