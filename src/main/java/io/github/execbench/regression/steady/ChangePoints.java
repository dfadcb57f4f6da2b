package io.github.execbench.regression.steady;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the mean of a series changes: the segmentation with the least sum of squares and penalties,
 * found exactly by PELT (Killick, Fearnhead and Eckley, <i>Optimal detection of changepoints with a
 * linear computational cost</i>, JASA 2012), as Barrett et al. (<i>Virtual machine warmup blows hot
 * and cold</i>, OOPSLA 2017) classify forks.
 */
final class ChangePoints {

  /** A segment of one level is an outlier, such as a collection. */
  private static final int LEAST_LENGTH = 2;

  /** Of logarithms of the count; Barrett et al. set it by eye too, to 15, for mean and variance. */
  private static final double PENALTY = 4;

  /** What clocks and means of a second can't tell apart. */
  private static final double LEAST_NOISE = 0.002;

  private final double[] sums;
  private final double[] squares;
  private final double penalty;

  private ChangePoints(double[] series) {
    sums = new double[series.length + 1];
    squares = new double[series.length + 1];
    for (int i = 0; i < series.length; i++) {
      sums[i + 1] = sums[i] + series[i];
      squares[i + 1] = squares[i] + series[i] * series[i];
    }
    double noise = noise(series);
    penalty = PENALTY * Math.log(Math.max(2, series.length)) * noise * noise;
  }

  /** The index of the first value of each segment; the first is 0. */
  static List<Integer> starts(double[] series) {
    return new ChangePoints(series).search();
  }

  private List<Integer> search() {
    int count = sums.length - 1;
    double[] best = new double[count + 1];
    int[] from = new int[count + 1];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[0] = -penalty;
    List<Integer> candidates = new ArrayList<>(List.of(0));
    for (int end = LEAST_LENGTH; end <= count; end++) {
      for (int start : candidates) {
        double cost = best[start] + cost(start, end) + penalty;
        if (cost < best[end]) {
          best[end] = cost;
          from[end] = start;
        }
      }
      double limit = best[end];
      int last = end;
      candidates.removeIf(start -> best[start] + cost(start, last) > limit);
      if (end - LEAST_LENGTH + 1 >= LEAST_LENGTH) {
        candidates.add(end - LEAST_LENGTH + 1);
      }
    }
    List<Integer> starts = new ArrayList<>();
    for (int end = count; end > 0; end = from[end]) {
      starts.addFirst(from[end]);
    }
    return starts;
  }

  /** Sum of squares about the mean. */
  private double cost(int from, int to) {
    double sum = sums[to] - sums[from];
    return squares[to] - squares[from] - sum * sum / (to - from);
  }

  /** Standard deviation by the median difference of neighbors, which few changes can't move. */
  private static double noise(double[] series) {
    double[] steps = new double[Math.max(1, series.length - 1)];
    for (int i = 1; i < series.length; i++) {
      steps[i - 1] = Math.abs(series[i] - series[i - 1]);
    }
    Arrays.sort(steps);
    // A normal difference's median is 0.6745 of its deviation, and that is sqrt 2 of the noise.
    return Math.max(LEAST_NOISE, steps[steps.length / 2] / (0.6745 * Math.sqrt(2)));
  }
}
