package io.github.execbench.regression;

import io.github.execbench.results.ConfidenceInterval;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The change from baseline to candidate, positive when slower, with Welch's standard error and
 * degrees of freedom (Welch, <i>The generalization of Student's problem when several different
 * population variances are involved</i>, Biometrika 1947).
 */
final class WelchEffect implements Effect {

  private final Scale scale;
  private final SideMean baseline;
  private final SideMean candidate;
  private final boolean higherIsBetter;
  private final double change;
  private final double standardError;
  private final double degrees;

  /**
   * @param higherIsBetter whether a greater mean is a better one: the change is turned round
   */
  WelchEffect(Scale scale, SideMean baseline, SideMean candidate, boolean higherIsBetter) {
    this.scale = scale;
    this.baseline = baseline;
    this.candidate = candidate;
    this.higherIsBetter = higherIsBetter;
    double difference = candidate.mean() - baseline.mean();
    this.change = higherIsBetter ? -difference : difference;
    double a = baseline.variance();
    double b = candidate.variance();
    this.standardError = Math.sqrt(a + b);
    // Both zero: all forks gave the same number, as allocations do.
    this.degrees =
        a + b == 0
            ? baseline.degrees() + candidate.degrees()
            : (a + b) * (a + b) / (a * a / baseline.degrees() + b * b / candidate.degrees());
  }

  /**
   * The mean of the changes on several machines.
   *
   * @param machines one at least, on one scale, of one direction
   */
  static WelchEffect ofMachines(List<WelchEffect> machines) {
    WelchEffect first = machines.getFirst();
    return new WelchEffect(
        first.scale,
        SideMean.ofStrata(machines.stream().map(WelchEffect::baseline).toList()),
        SideMean.ofStrata(machines.stream().map(WelchEffect::candidate).toList()),
        first.higherIsBetter);
  }

  /** How much more this changed than another: the difference of two changes, as a change. */
  WelchEffect beside(WelchEffect other) {
    return new WelchEffect(scale, other.asMean(), asMean(), false);
  }

  private SideMean asMean() {
    return new SideMean(change, standardError * standardError, degrees, 0);
  }

  @Override
  public double ratio() {
    return scale.ratio(change);
  }

  @Override
  public ConfidenceInterval interval(double confidence) {
    double half = quantile((1 - confidence) / 2) * standardError;
    return new ConfidenceInterval(
        scale.ratio(change - half), scale.ratio(change + half), confidence);
  }

  @Override
  public double pSlower() {
    return p(change);
  }

  @Override
  public double pFaster() {
    return p(-change);
  }

  private double p(double difference) {
    if (standardError == 0) {
      return difference > 0 ? 0 : 1;
    }
    return TDistribution.of(degrees).survivalProbability(difference / standardError);
  }

  private double quantile(double upperTail) {
    return TDistribution.of(degrees).inverseSurvivalProbability(upperTail);
  }

  Scale scale() {
    return scale;
  }

  double change() {
    return change;
  }

  double standardError() {
    return standardError;
  }

  double degrees() {
    return degrees;
  }

  SideMean baseline() {
    return baseline;
  }

  SideMean candidate() {
    return candidate;
  }
}
