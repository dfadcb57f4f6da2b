package io.github.execbench.regression;

import io.github.execbench.results.PrintedScore;
import io.github.execbench.results.Sample;
import java.util.List;
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

  /**
   * The mean of strata, each of which counts alike: machines of which each was compared within
   * itself. Degrees of freedom by Satterthwaite.
   *
   * @param strata one at least, on one scale
   */
  static SideMean ofStrata(List<SideMean> strata) {
    double mean = 0;
    double variance = 0;
    double spread = 0;
    double degrees = 0;
    int forks = Integer.MAX_VALUE;
    double n = strata.size();
    for (SideMean stratum : strata) {
      double part = stratum.variance / (n * n);
      mean += stratum.mean / n;
      variance += part;
      spread += part * part / stratum.degrees;
      degrees += stratum.degrees;
      forks = Math.min(forks, stratum.forks);
    }
    return new SideMean(
        mean, variance, spread == 0 ? degrees : variance * variance / spread, forks);
  }

  SideMean dividedBy(double scale) {
    return new SideMean(mean / scale, variance / (scale * scale), degrees, forks);
  }

  /** The delta method: the relative error of a mean is the error of its logarithm. */
  SideMean logarithm() {
    return new SideMean(Math.log(mean), variance / (mean * mean), degrees, forks);
  }
}
