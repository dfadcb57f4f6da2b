package io.github.execbench.regression.steady;

import java.util.Arrays;
import java.util.List;

/**
 * A fork second by second: logarithms of its cost, each the mean over iterations of a second
 * together. An iteration of more than a second is one level.
 */
final class Levels {

  private static final double LEAST_SECONDS = 0.99;

  private final double[] logs;
  private final double seconds;
  private final int measuredFrom;

  private Levels(double[] logs, double seconds, int measuredFrom) {
    this.logs = logs;
    this.seconds = seconds;
    this.measuredFrom = measuredFrom;
  }

  /** Leaves out what has no score. Warm-up and measurement share no level. */
  static Levels of(List<Stretch> fork) {
    double[] logs = new double[fork.size()];
    int count = 0;
    int warm = 0;
    double total = 0;
    double seconds = 0;
    double weighted = 0;
    boolean measured = false;
    for (Stretch stretch : fork) {
      if (!(stretch.cost() > 0) || !(stretch.seconds() > 0)) {
        continue;
      }
      if (seconds > 0 && stretch.measured() != measured) {
        logs[count++] = Math.log(weighted / seconds);
        seconds = 0;
        weighted = 0;
      }
      if (stretch.measured() && !measured) {
        warm = count;
        measured = true;
      }
      total += stretch.seconds();
      seconds += stretch.seconds();
      weighted += stretch.seconds() * stretch.cost();
      if (seconds >= LEAST_SECONDS) {
        logs[count++] = Math.log(weighted / seconds);
        seconds = 0;
        weighted = 0;
      }
    }
    if (seconds > 0) {
      logs[count++] = Math.log(weighted / seconds);
    }
    return new Levels(Arrays.copyOf(logs, count), total, measured ? warm : count);
  }

  int count() {
    return logs.length;
  }

  double seconds() {
    return seconds;
  }

  /** Index of the first measured level; {@link #count()} without any. */
  int measuredFrom() {
    return measuredFrom;
  }

  double[] all() {
    return logs.clone();
  }

  /** Mean of the levels from one index to before another; NaN without any. */
  double mean(int from, int to) {
    return Arrays.stream(logs, from, to).average().orElse(Double.NaN);
  }

  /** Standard deviation, about the mean and with divisor n, of the levels from an index on. */
  double deviation(int from) {
    double mean = mean(from, logs.length);
    return Math.sqrt(
        Arrays.stream(logs, from, logs.length)
            .map(x -> (x - mean) * (x - mean))
            .average()
            .orElse(Double.NaN));
  }

  /** Index of the first of the levels that make up the last seconds. */
  int last(double wanted) {
    double each = seconds / logs.length;
    return Math.max(0, logs.length - (int) Math.max(2, Math.round(wanted / each)));
  }
}
