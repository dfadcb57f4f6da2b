package io.github.execbench.regression.sequential;

/**
 * How far a benchmark's log ratios lie from their mean, in root mean square, judged by the pairs so
 * far. It begins at what published forks show at the median, 2.6 % a side, as if two pairs had said
 * so; from the fourth on, a pair counts as at most three spreads from the mean, so that an outlier
 * does not make all that follow look alike.
 */
final class Spread {

  private static final double USUAL = 0.026 * Math.sqrt(2);
  private static final int WORTH = 2;
  private static final int TRUSTED = 3;
  private static final double FARTHEST = 3;

  private int pairs;
  private double mean;
  private double squares;

  /** The spread to expect of the next pair. */
  double value() {
    return Math.sqrt((WORTH * USUAL * USUAL + squares) / (WORTH + Math.max(pairs - 1, 0)));
  }

  /** Takes one more pair's log ratio. */
  void add(double logRatio) {
    double reach = pairs < TRUSTED ? Double.POSITIVE_INFINITY : FARTHEST * value();
    double seen = Math.clamp(logRatio, mean - reach, mean + reach);
    pairs++;
    double off = seen - mean;
    mean += off / pairs;
    squares += off * (seen - mean);
  }
}
