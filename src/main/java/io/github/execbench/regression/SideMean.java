package io.github.execbench.regression;

import io.github.execbench.results.PrintedScore;
import io.github.execbench.results.Sample;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of one side on the scale of the test.
 *
 * @param mean the mean
 * @param variance the variance of that mean: squared standard error
 * @param degrees the degrees of freedom of the variance
 * @param forks how many forks it rests on; 0 where that is not known
 */
record SideMean(double mean, double variance, double degrees, int forks) {

  /** Of one value a fork, at least two. */
  static SideMean ofForks(double[] values) {
    int n = values.length;
    Sample sample = Sample.of(values);
    double deviation = sample.standardDeviation();
    return new SideMean(sample.mean(), deviation * deviation / n, n - 1, n);
  }

  /**
   * Of score and error alone. JMH's error is a 99.9 % interval over iterations, which depend on
   * each other within a fork; read as a 95 % interval it leaves room for that.
   */
  static SideMean ofPrinted(PrintedScore reported) {
    double degrees = reported.samples() - 1;
    double t = TDistribution.of(degrees).inverseSurvivalProbability(0.025);
    double half = reported.error() + reported.resolution();
    return new SideMean(reported.score(), half * half / (t * t), degrees, 0);
  }

  SideMean dividedBy(double scale) {
    return new SideMean(mean / scale, variance / (scale * scale), degrees, forks);
  }

  /** The delta method: the relative error of a mean is the error of its logarithm. */
  SideMean logarithm() {
    return new SideMean(Math.log(mean), variance / (mean * mean), degrees, forks);
  }
}
