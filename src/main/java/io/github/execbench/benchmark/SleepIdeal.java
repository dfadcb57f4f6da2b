package io.github.execbench.benchmark;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.workload.sleep.SleepTask;
import io.github.execbench.workload.sleep.SleepWorkload;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.PriorityQueue;

/** What the sleep benchmarks can't go below: a sleeper can't be made to sleep less. */
public final class SleepIdeal {

  /** What {@link SleepColdBenchmark} and {@link BareExecutorBenchmark} sleep. */
  private static final SleepWorkload COLD_SLEEPS =
      SleepWorkload.ofTutorial(SleepColdBenchmark.UNIT);

  /** In {@link SleepScaleBenchmark} each sleeper waits so long. */
  private static final Duration SCALE_SLEEP = Duration.ofMillis(100);

  private SleepIdeal() {}

  /**
   * The time in seconds that an operation's sleeps take by themselves, well packed; empty if the
   * benchmark is none of these or its parameters are another version's.
   *
   * @param benchmark class and method
   */
  public static OptionalDouble seconds(String benchmark, Map<String, String> params) {
    try {
      if (of(benchmark, SleepBenchmark.class)) {
        return makespan(SleepWorkload.ofTutorial(), workers(params, "parallelism"));
      }
      if (of(benchmark, SleepColdBenchmark.class) || of(benchmark, BareExecutorBenchmark.class)) {
        return makespan(COLD_SLEEPS, workers(params, "parallelism"));
      }
      if (of(benchmark, BareSleepBenchmark.class)) {
        return OptionalDouble.of(Integer.parseInt(params.getOrDefault("millis", "")) / 1e3);
      }
      if (of(benchmark, SleepScaleBenchmark.class)) {
        int sleepers = Integer.parseInt(params.getOrDefault("sleepers", ""));
        return makespan(SleepWorkload.ofEqual(sleepers, SCALE_SLEEP), workers(params, "sleepers"));
      }
      return OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty(); // a file of another version: the whole score is compared
    }
  }

  private static boolean of(String benchmark, Class<?> type) {
    return benchmark.startsWith(type.getName() + ".");
  }

  private static int workers(Map<String, String> params, String parameter) {
    return Strategy.SEQUENTIAL.name().equals(params.get("strategy"))
        ? 1
        : Integer.parseInt(params.getOrDefault(parameter, ""));
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
