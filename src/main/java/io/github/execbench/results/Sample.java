package io.github.execbench.results;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Independent observations of one quantity: here a value a fork, never an iteration, for iterations
 * of one fork depend on each other (Kalibera and Jones, <i>Rigorous benchmarking in reasonable
 * time</i>, ISMM 2013).
 */
public final class Sample {

  private final double[] values;

  private Sample(double[] values) {
    this.values = values;
  }

  /** Copies what it is given. */
  public static Sample of(double... values) {
    return new Sample(values.clone());
  }

  public int size() {
    return values.length;
  }

  /** The arithmetic mean; NaN of no values. */
  public double mean() {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  /** The sample standard deviation (n - 1); NaN of fewer than two values. */
  public double standardDeviation() {
    if (values.length < 2) {
      return Double.NaN;
    }
    double mean = mean();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }

  /**
   * Student's t interval of the mean: mean &plusmn; t(n - 1, (1 + confidence) / 2) s / sqrt(n)
   * (Georges et al., <i>Statistically rigorous Java performance evaluation</i>, OOPSLA 2007).
   * Unknown with fewer than two values.
   *
   * @param confidence between 0 and 1, such as 0.99
   */
  public ConfidenceInterval meanInterval(double confidence) {
    int n = values.length;
    if (n < 2) {
      return ConfidenceInterval.unknown(confidence);
    }
    double t = TDistribution.of(n - 1).inverseSurvivalProbability((1 - confidence) / 2);
    double half = t * standardDeviation() / Math.sqrt(n);
    return new ConfidenceInterval(mean() - half, mean() + half, confidence);
  }
}
