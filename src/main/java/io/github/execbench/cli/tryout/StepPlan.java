package io.github.execbench.cli.tryout;

import io.github.execbench.benchmark.OwnBenchmark;
import io.github.execbench.benchmark.OwnProperties;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Calibration;
import io.github.execbench.results.summary.WorkloadId;
import io.github.execbench.run.jmh.Combination;
import io.github.execbench.run.jmh.JmhOptions;
import io.github.execbench.run.jmh.StepSettings;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.workload.own.WorkSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The steps of one work with one set of its parameters, as benchmarks.
 *
 * @param loaded the same work as JVMs are told of it: a source file has become a jar
 * @param expected the file of its results; empty if each JVM finds out by itself
 * @param taskTimeout that every JVM holds tasks to; empty: none
 */
record StepPlan(
    WorkSpec spec,
    WorkSpec loaded,
    Calibration calibration,
    boolean verifies,
    Optional<Path> expected,
    Optional<Duration> taskTimeout,
    int cores) {

  /** A longer batch one after the other is measured in fewer rounds. */
  private static final double LONG_SEQUENTIAL = 2;

  private static final int ROUNDS_OF_LONG = 3;

  /** The parameters that all steps of this work have. */
  SortedMap<String, String> common() {
    SortedMap<String, String> params = new TreeMap<>(spec.params());
    params.put(WorkloadId.WORK, WorkName.shortName(spec.work()));
    params.put(WorkloadId.TASKS, Integer.toString(calibration.tasks()));
    return params;
  }

  /** The same with what was found when the run began. */
  StepPlan with(Calibration first) {
    return new StepPlan(spec, loaded, first, verifies, expected, taskTimeout, cores);
  }

  /** Each step as a combination of the benchmark. */
  List<Combination> combinations(
      Combination prototype, Map<Strategy, List<Integer>> steps, JmhOptions options) {
    Map<BenchmarkId, Combination> plan = new LinkedHashMap<>();
    steps.forEach((strategy, parallelisms) -> {
      for (int parallelism : parallelisms) {
        int real = strategy == Strategy.SEQUENTIAL ? 1 : parallelism;
        SortedMap<String, String> params = common();
        params.put(WorkloadId.STRATEGY, strategy.name());
        params.put(WorkloadId.PARALLELISM, Integer.toString(real));
        BenchmarkId id = BenchmarkId.of(prototype.id().benchmark(), prototype.id().mode(), params);
        plan.put(id, combination(prototype, id, options));
      }
    });
    return new ArrayList<>(plan.values());
  }

  /** A step as a combination of the benchmark. */
  Combination combination(Combination prototype, BenchmarkId id, JmhOptions options) {
    Strategy strategy =
        Strategy.valueOf(Objects.requireNonNull(id.params().get(WorkloadId.STRATEGY)));
    int parallelism = Integer.parseInt(id.params().get(WorkloadId.PARALLELISM));
    StepTime time = StepTime.of(calibration, strategy, parallelism, cores);
    StepSettings settings =
        new StepSettings(
            OwnProperties.arguments(
                OwnProperties.of(loaded, calibration.tasks(), verifies, taskTimeout, expected)),
            options.setsWarmup() ? OptionalInt.empty() : OptionalInt.of(time.warmups()),
            options.setsMeasurement() ? OptionalInt.empty() : OptionalInt.of(time.measurements()));
    boolean asIs = options.setsWarmup() || options.setsMeasurement();
    boolean rare =
        strategy == Strategy.SEQUENTIAL
            && calibration.sequentialSeconds() > LONG_SEQUENTIAL
            && prototype.forks() == OwnBenchmark.ROUNDS;
    Combination own =
        prototype.with(id, asIs ? prototype.estimatedSeconds() : time.seconds(), settings);
    return rare ? own.withForks(ROUNDS_OF_LONG) : own;
  }
}
