package io.github.execbench.results;

/**
 * A confidence interval. Unknown bounds are NaN, never a made-up number.
 *
 * @param low lower bound
 * @param high upper bound
 * @param confidence the chance that such an interval covers the true value, such as 0.99
 */
public record ConfidenceInterval(double low, double high, double confidence) {

  /** An interval of which nothing is known, as of one sample. */
  public static ConfidenceInterval unknown(double confidence) {
    return new ConfidenceInterval(Double.NaN, Double.NaN, confidence);
  }

  public boolean isKnown() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }

  public double halfWidth() {
    return (high - low) / 2;
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
