package io.github.execbench.run.jmh;

import io.github.execbench.results.journal.Metric;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.Aggregator;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ResultRole;
import org.openjdk.jmh.results.ScalarDerivativeResult;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.MultisetStatistics;
import org.openjdk.jmh.util.Statistics;
import org.openjdk.jmh.util.Utils;

/**
 * A result as JMH had it, from the journal. It is merged as JMH merges its own: samples are pooled,
 * all else is a list of the iterations' scores under the metric's policy.
 */
final class RestoredResult extends Result<RestoredResult> {

  private static final long serialVersionUID = 1L;
  private static final String SCALAR = "ScalarResult";
  private static final String THROUGHPUT = "ThroughputResult";
  private static final String SAMPLE = "SampleTimeResult";
  private static final Set<String> PLAIN =
      Set.of("AverageTimeResult", THROUGHPUT, SAMPLE, "SingleShotResult", SCALAR);
  private static final double[] PERCENTILES = {0, 50, 90, 95, 99, 99.9, 99.99, 100};
  private static final String[] PERCENTILE_LABELS = {
    "p0.00", "p0.50", "p0.90", "p0.95", "p0.99", "p0.999", "p0.9999", "p1.00"
  };

  private final String type;
  private final String text;

  private RestoredResult(
      ResultRole role,
      String label,
      Statistics statistics,
      String unit,
      AggregationPolicy policy,
      String type,
      String text) {
    super(role, label, statistics, unit, policy);
    this.type = type;
    this.text = text;
  }

  static RestoredResult of(Metric metric, ResultRole role) {
    Statistics statistics;
    if (metric.type().equals(SAMPLE)) {
      MultisetStatistics samples = new MultisetStatistics();
      metric.histogram().forEach(bin -> samples.addValue(bin.value(), bin.count()));
      statistics = samples;
    } else {
      statistics = of(metric.score());
    }
    return new RestoredResult(
        role,
        metric.label(),
        statistics,
        metric.unit(),
        AggregationPolicy.valueOf(metric.policy()),
        metric.type(),
        metric.text());
  }

  /** Whether the numbers are all there is; other results carry a text. */
  static boolean isPlain(String type) {
    return PLAIN.contains(type);
  }

  /** The policy by which iterations are merged: throughput adds up threads, then takes the mean. */
  static String iterationPolicy(String type, Result<?> result) {
    return type.equals(THROUGHPUT) ? AggregationPolicy.AVG.name() : PolicyField.of(result).name();
  }

  @Override
  protected Aggregator<RestoredResult> getThreadAggregator() {
    return RestoredResult::merge;
  }

  @Override
  protected Aggregator<RestoredResult> getIterationAggregator() {
    return RestoredResult::merge;
  }

  private static RestoredResult merge(Collection<RestoredResult> results) {
    RestoredResult first = results.iterator().next();
    String text =
        results.stream()
            .map(r -> r.text)
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining("\n"));
    Statistics merged = first.type.equals(SAMPLE) ? pool(results) : list(results);
    return new RestoredResult(
        first.role, first.label, merged, first.unit, first.policy, first.type, text);
  }

  private static Statistics pool(Collection<RestoredResult> results) {
    MultisetStatistics pool = new MultisetStatistics();
    for (RestoredResult result : results) {
      for (var bin : Utils.adaptForLoop(result.statistics.getRawData())) {
        pool.addValue(bin.getKey(), bin.getValue());
      }
    }
    return pool;
  }

  private static Statistics list(Collection<RestoredResult> results) {
    ListStatistics list = new ListStatistics();
    results.forEach(result -> list.addValue(result.getScore()));
    return list;
  }

  /** As JMH's own scalars: an iteration that doesn't mention a counter counts as 0. */
  @Override
  protected @Nullable RestoredResult getZeroResult() {
    return type.equals(SCALAR)
        ? new RestoredResult(role, label, of(0), unit, policy, type, "")
        : null;
  }

  @Override
  protected Collection<? extends Result<?>> getDerivativeResults() {
    if (!type.equals(SAMPLE)) {
      return List.of();
    }
    String prefix = role.isPrimary() ? "" : label + ":";
    List<Result<?>> derived = new ArrayList<>();
    for (int i = 0; i < PERCENTILES.length; i++) {
      derived.add(
          new ScalarDerivativeResult(
              prefix + PERCENTILE_LABELS[i],
              statistics.getPercentile(PERCENTILES[i]),
              unit,
              AggregationPolicy.AVG));
    }
    return derived;
  }

  @Override
  public String extendedInfo() {
    return text.isEmpty() ? simpleExtendedInfo() : text;
  }
}
