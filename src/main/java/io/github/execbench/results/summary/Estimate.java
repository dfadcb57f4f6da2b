package io.github.execbench.results.summary;

import io.github.execbench.results.ConfidenceInterval;
import io.github.execbench.results.Sample;
import java.util.Arrays;

/**
 * A value and how sure it is.
 *
 * @param value NaN if nothing is known
 */
public record Estimate(double value, ConfidenceInterval interval) {

  /** Nothing is known. */
  public static Estimate unknown(double confidence) {
    return new Estimate(Double.NaN, ConfidenceInterval.unknown(confidence));
  }

  /** The mean of independent values with Student's t interval ({@link Sample#meanInterval}). */
  public static Estimate mean(double[] values, double confidence) {
    Sample sample = Sample.of(values);
    return new Estimate(sample.mean(), sample.meanInterval(confidence));
  }

  /**
   * The geometric mean of ratios of pairs, exp(mean(ln a<sub>i</sub>/b<sub>i</sub>)), with the t
   * interval of the mean of the logarithms, raised back. What slows a whole round slows both of a
   * pair, so it leaves the ratio alone; logarithms make a/b and b/a mirror images (Kalibera and
   * Jones, <i>Rigorous benchmarking in reasonable time</i>, ISMM 2013, report ratios likewise;
   * pairing within a round: Bulej et al., <i>Duet benchmarking</i>, ICPE 2020). Unknown interval
   * with one pair.
   *
   * @param numerators positive, same length and order as the denominators
   */
  public static Estimate pairedRatio(
      double[] numerators, double[] denominators, double confidence) {
    double[] logs = new double[numerators.length];
    Arrays.setAll(logs, i -> Math.log(numerators[i] / denominators[i]));
    Estimate log = mean(logs, confidence);
    ConfidenceInterval interval = log.interval();
    return new Estimate(
        Math.exp(log.value()),
        new ConfidenceInterval(Math.exp(interval.low()), Math.exp(interval.high()), confidence));
  }

  /** Value and bounds times a positive constant. */
  public Estimate times(double factor) {
    return new Estimate(
        value * factor,
        new ConfidenceInterval(
            interval.low() * factor, interval.high() * factor, interval.confidence()));
  }

  /** Half the interval's width as a share of the value; NaN if unknown. */
  public double relativeHalfWidth() {
    return interval.halfWidth() / Math.abs(value);
  }
}
