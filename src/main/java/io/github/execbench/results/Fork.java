package io.github.execbench.results;

import java.util.List;

/**
 * What one forked JVM measured.
 *
 * @param score the fork's score: the mean of its iterations, in sample mode the mean of its calls
 * @param iterations the score of each iteration, in order
 */
public record Fork(double score, List<Double> iterations) {

  public Fork {
    iterations = List.copyOf(iterations);
  }

  /** A fork whose score is the mean of its iterations; NaN of none. */
  public static Fork of(List<Double> iterations) {
    double mean = iterations.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    return new Fork(mean, iterations);
  }
}
