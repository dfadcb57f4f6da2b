package io.github.execbench.run.jmh;

import io.github.execbench.io.UnsafeWarning;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.IterationPlan;
import io.github.execbench.results.journal.JmhSettings;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.Metric;
import io.github.execbench.results.journal.PlannedBenchmark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.IterationResultMetaData;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ResultRole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.WorkloadParams;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * A journal as the results of one JMH run, so that JMH itself pools the forks and writes them in
 * any of its formats.
 */
final class JmhResults {

  private final Journal journal;

  private JmhResults(Journal journal) {
    this.journal = journal;
  }

  /** The benchmarks that have a score, in the order of the run's list. */
  static List<RunResult> of(Journal journal) {
    UnsafeWarning.silence();
    return new JmhResults(journal).runs();
  }

  private List<RunResult> runs() {
    List<RunResult> runs = new ArrayList<>();
    List<PlannedBenchmark> benchmarks = journal.head().benchmarks();
    for (int i = 0; i < benchmarks.size(); i++) {
      BenchmarkId id = benchmarks.get(i).id();
      List<ForkRecord> forks =
          journal.forks().stream().filter(f -> f.id().equals(id) && !f.failed()).toList();
      if (!forks.isEmpty()) {
        BenchmarkParams params = params(id, i, forks);
        runs.add(new RunResult(params, forks.stream().map(f -> fork(params, f)).toList()));
      }
    }
    return runs;
  }

  private static BenchmarkParams params(BenchmarkId id, int order, List<ForkRecord> forks) {
    JmhSettings settings = forks.getFirst().settings().orElseThrow();
    WorkloadParams workload = new WorkloadParams();
    for (Map.Entry<String, String> param : id.params().entrySet()) {
      workload.put(param.getKey(), param.getValue(), order);
    }
    return new BenchmarkParams(
        id.benchmark(),
        id.benchmark(),
        settings.synchronizeIterations(),
        settings.threads(),
        settings.threadGroups().stream().mapToInt(i -> i).toArray(),
        settings.threadGroupLabels(),
        settings.inProcess() ? 0 : forks.size(),
        0,
        iterations(IterationType.WARMUP, settings.warmup()),
        iterations(IterationType.MEASUREMENT, settings.measurement()),
        mode(id),
        workload,
        settings.timeUnit(),
        settings.operationsPerInvocation(),
        settings.jvm(),
        settings.jvmArgs(),
        settings.jdkVersion(),
        settings.vmName(),
        settings.vmVersion(),
        settings.jmhVersion(),
        TimeValue.milliseconds(settings.timeoutMillis()));
  }

  private static Mode mode(BenchmarkId id) {
    return Stream.of(Mode.values())
        .filter(mode -> mode.shortLabel().equals(id.mode()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a mode of JMH: " + id.mode()));
  }

  private static IterationParams iterations(IterationType type, IterationPlan plan) {
    return new IterationParams(
        type, plan.count(), new TimeValue(plan.time(), plan.unit()), plan.batchSize());
  }

  private static BenchmarkResult fork(BenchmarkParams params, ForkRecord fork) {
    List<IterationResult> iterations =
        fork.measurement().stream().map(iteration -> iteration(params, iteration)).toList();
    BenchmarkResult result = new BenchmarkResult(params, iterations);
    fork.extra().forEach(m -> result.addBenchmarkResult(secondary(m)));
    return result;
  }

  private static IterationResult iteration(BenchmarkParams params, Iteration iteration) {
    IterationResult result =
        new IterationResult(params, params.getMeasurement(), new IterationResultMetaData(0, 0));
    result.addResult(RestoredResult.of(iteration.primary(), ResultRole.PRIMARY));
    iteration.secondary().forEach(m -> result.addResult(secondary(m)));
    return result;
  }

  private static RestoredResult secondary(Metric metric) {
    return RestoredResult.of(metric, ResultRole.SECONDARY);
  }

  /** What a result belongs to. */
  static BenchmarkId id(BenchmarkParams params) {
    SortedMap<String, String> values = new TreeMap<>();
    params.getParamsKeys().forEach(key -> values.put(key, params.getParam(key)));
    return new BenchmarkId(params.getBenchmark(), params.getMode().shortLabel(), values);
  }

  /** Counters and profilers, by label. */
  static List<Result<?>> secondary(RunResult run) {
    List<Result<?>> results = new ArrayList<>();
    for (Result<?> result : run.getSecondaryResults().values()) {
      results.add(result);
    }
    return results;
  }
}
