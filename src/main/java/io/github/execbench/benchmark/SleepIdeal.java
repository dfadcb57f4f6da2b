package io.github.execbench.benchmark;

import io.github.execbench.regression.IdealTime;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.workload.sleep.SleepTask;
import io.github.execbench.workload.sleep.SleepWorkload;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.PriorityQueue;

/** What the sleep benchmarks can't go below: a sleeper can't be made to sleep less. */
public final class SleepIdeal implements IdealTime {

  /** What {@link SleepColdBenchmark} and {@link BareExecutorBenchmark} sleep. */
  private static final SleepWorkload COLD_SLEEPS =
      SleepWorkload.ofTutorial(SleepColdBenchmark.UNIT);

  /** In {@link SleepScaleBenchmark} each sleeper waits so long. */
  private static final Duration SCALE_SLEEP = Duration.ofMillis(100);

  @Override
  public OptionalDouble seconds(BenchmarkId id) {
    try {
      if (of(id, SleepBenchmark.class)) {
        return makespan(SleepWorkload.ofTutorial(), workers(id, "parallelism"));
      }
      if (of(id, SleepColdBenchmark.class) || of(id, BareExecutorBenchmark.class)) {
        return makespan(COLD_SLEEPS, workers(id, "parallelism"));
      }
      if (of(id, BareSleepBenchmark.class)) {
        return OptionalDouble.of(Integer.parseInt(id.params().getOrDefault("millis", "")) / 1e3);
      }
      if (of(id, SleepScaleBenchmark.class)) {
        int sleepers = Integer.parseInt(id.params().getOrDefault("sleepers", ""));
        return makespan(SleepWorkload.ofEqual(sleepers, SCALE_SLEEP), workers(id, "sleepers"));
      }
      return OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty(); // a file of another version: the whole score is compared
    }
  }

  private static boolean of(BenchmarkId id, Class<?> type) {
    return id.benchmark().startsWith(type.getName() + ".") && !id.higherIsBetter();
  }

  private static int workers(BenchmarkId id, String parameter) {
    return Strategy.SEQUENTIAL.name().equals(id.params().get("strategy"))
        ? 1
        : Integer.parseInt(id.params().getOrDefault(parameter, ""));
  }

  /** Each task goes, in order, to the worker that is free first. */
  private static OptionalDouble makespan(SleepWorkload workload, int workers) {
    List<SleepTask> tasks = workload.tasks();
    PriorityQueue<Duration> free = new PriorityQueue<>();
    Duration end = Duration.ZERO;
    for (int i = 0; i < tasks.size(); i++) {
      Duration start = i < workers ? Duration.ZERO : free.remove();
      Duration stop = start.plus(tasks.get(i).duration());
      free.add(stop);
      end = end.compareTo(stop) < 0 ? stop : end;
    }
    return OptionalDouble.of(end.toNanos() / 1e9);
  }
}
