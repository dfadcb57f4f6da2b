package io.github.execbench.cli.duet;

import io.github.execbench.regression.Policy;
import io.github.execbench.regression.sequential.PairedRatios;
import io.github.execbench.report.Numbers;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.ConfidenceInterval;
import io.github.execbench.run.duet.Pairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The geometric mean of the changes of several benchmarks, of the rounds in which all of them were
 * measured: later ones lack what was decided by then.
 */
final class SuiteChange {

  private final Policy policy;
  private final int benchmarks;
  private final List<Double> means = new ArrayList<>();

  /**
   * @param benchmarks how many
   */
  SuiteChange(Policy policy, int benchmarks) {
    this.policy = policy;
    this.benchmarks = benchmarks;
  }

  /** Takes a round, if it has all of them. */
  void add(Pairs pairs, List<BenchmarkId> measured, int round) {
    double[] ratios =
        measured.stream()
            .flatMap(id -> pairs.pair(id, round).stream())
            .map(Judged.SCORE::logRatio)
            .flatMapToDouble(OptionalDouble::stream)
            .toArray();
    if (ratios.length > 0 && ratios.length == measured.size()) {
      means.add(Arrays.stream(ratios).average().orElseThrow());
    }
  }

  /** A sentence for people. */
  String text() {
    PairedRatios suite =
        new PairedRatios(
            policy.margin(), means.stream().mapToDouble(Double::doubleValue).toArray());
    ConfidenceInterval interval = suite.interval(1 - policy.alpha());
    return "geometric mean of all changes: "
        + (means.isEmpty()
            ? "unknown"
            : interval.isKnown()
                ? Numbers.change(suite.ratio(), interval)
                : Numbers.ratio(suite.ratio()))
        + " over "
        + means.size()
        + " rounds of "
        + benchmarks
        + " benchmarks";
  }
}
