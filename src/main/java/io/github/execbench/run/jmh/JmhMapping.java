package io.github.execbench.run.jmh;

import io.github.execbench.results.journal.Activity;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.IterationPlan;
import io.github.execbench.results.journal.JmhSettings;
import io.github.execbench.results.journal.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.SampleTimeResult;
import org.openjdk.jmh.util.Utils;

/** Copies what JMH tells into our records. */
final class JmhMapping {

  private static final Pattern SAMPLE_PERCENTILE = Pattern.compile("(.+:)?p[01]\\.\\d+");

  private JmhMapping() {}

  static JmhSettings settings(BenchmarkParams params) {
    return new JmhSettings(
        params.getThreads(),
        Arrays.stream(params.getThreadGroups()).boxed().toList(),
        List.copyOf(params.getThreadGroupLabels()),
        params.getForks() == 0,
        plan(params.getWarmup()),
        plan(params.getMeasurement()),
        params.shouldSynchIterations(),
        params.getTimeUnit(),
        params.getOpsPerInvocation(),
        params.getTimeout().convertTo(TimeUnit.MILLISECONDS),
        params.getJvm(),
        List.copyOf(params.getJvmArgs()),
        params.getJdkVersion(),
        params.getVmName(),
        params.getVmVersion(),
        params.getJmhVersion());
  }

  private static IterationPlan plan(IterationParams params) {
    return new IterationPlan(
        params.getCount(),
        params.getTime().getTime(),
        params.getTime().getTimeUnit(),
        params.getBatchSize());
  }

  /**
   * The measured iterations.
   *
   * @param activities of each, as far as known
   */
  static List<Iteration> iterations(BenchmarkResult fork, List<Optional<Activity>> activities) {
    List<Iteration> iterations = new ArrayList<>();
    for (IterationResult result : fork.getIterationResults()) {
      ForkMeter.take(result);
      int index = iterations.size();
      Optional<Activity> activity =
          index < activities.size() ? activities.get(index) : Optional.empty();
      iterations.add(iteration(result, activity));
    }
    return iterations;
  }

  private static Iteration iteration(IterationResult result, Optional<Activity> activity) {
    List<Metric> secondary = new ArrayList<>();
    for (Result<?> metric : lasting(result.getSecondaryResults().values())) {
      secondary.add(metric(metric));
    }
    return new Iteration(metric(result.getPrimaryResult()), secondary, activity);
  }

  /** A warm-up iteration, of which nobody needs the counters. */
  static Iteration warmup(IterationResult result, Optional<Activity> activity) {
    return new Iteration(metric(result.getPrimaryResult()), List.of(), activity);
  }

  /** What a fork gave as a whole. */
  static List<Metric> extra(BenchmarkResult fork) {
    List<Metric> metrics = new ArrayList<>();
    for (Result<?> metric : lasting(fork.getBenchmarkResults().values())) {
      metrics.add(metric(metric));
    }
    return metrics;
  }

  /** All but the percentiles of a sample, which are computed again from the merged sample. */
  @SuppressWarnings("rawtypes") // as JMH declares them
  private static List<Result<?>> lasting(Collection<? extends Result> results) {
    List<Result<?>> typed = new ArrayList<>();
    for (Result<?> result : results) {
      if (!SAMPLE_PERCENTILE.matcher(result.getLabel()).matches()) {
        typed.add(result);
      }
    }
    return typed;
  }

  private static Metric metric(Result<?> result) {
    String type = result.getClass().getSimpleName();
    boolean sampled = result instanceof SampleTimeResult;
    return new Metric(
        result.getLabel(),
        type,
        result.getScoreUnit(),
        RestoredResult.iterationPolicy(type, result),
        result.getScore(),
        sampled ? histogram(result) : List.of(),
        RestoredResult.isPlain(type) ? "" : result.extendedInfo());
  }

  private static List<Metric.Bin> histogram(Result<?> result) {
    List<Metric.Bin> bins = new ArrayList<>();
    for (var bin : Utils.adaptForLoop(result.getStatistics().getRawData())) {
      if (bin.getValue() > 0) {
        bins.add(new Metric.Bin(bin.getKey(), bin.getValue()));
      }
    }
    return bins;
  }
}
