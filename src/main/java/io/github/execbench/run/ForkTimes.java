package io.github.execbench.run;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Activity;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.PlannedBenchmark;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;

/**
 * How long the next fork of a benchmark takes: as long as those that ran, had they warmed up as
 * often as it will; without any, what its settings say.
 */
public final class ForkTimes {

  private final List<ForkRecord> forks;
  private final WarmupPlan warmup;

  /**
   * Learns from forks that ran.
   *
   * @param warmup of those to come
   */
  public ForkTimes(List<ForkRecord> forks, WarmupPlan warmup) {
    this.forks = List.copyOf(forks);
    this.warmup = warmup;
  }

  /** What the next fork takes at most, by the longest so far. */
  public double longest(PlannedBenchmark benchmark) {
    return times(benchmark.id()).max().orElse(benchmark.estimatedSeconds());
  }

  /** What the next fork takes, by the mean so far. */
  public double expected(PlannedBenchmark benchmark) {
    return times(benchmark.id()).average().orElse(benchmark.estimatedSeconds());
  }

  private DoubleStream times(BenchmarkId id) {
    OptionalInt planned = warmup.iterations(id, forks);
    return forks.stream()
        .filter(fork -> fork.id().equals(id))
        .mapToDouble(fork -> planned.isPresent() ? with(fork, planned.getAsInt()) : fork.seconds());
  }

  /** Of the same fork with another number of iterations of warm-up: the last tells of each. */
  private static double with(ForkRecord fork, int iterations) {
    List<Iteration> had = fork.warmup();
    if (had.isEmpty() || fork.failed()) {
      return fork.seconds();
    }
    double left = had.stream().skip(iterations).mapToDouble(i -> seconds(fork, i)).sum();
    double added = Math.max(0, iterations - had.size()) * seconds(fork, had.getLast());
    return fork.seconds() - left + added;
  }

  /** As recorded, else as planned. */
  private static double seconds(ForkRecord fork, Iteration iteration) {
    double recorded = iteration.activity().map(Activity::seconds).orElse(Double.NaN);
    return recorded > 0
        ? recorded
        : fork.settings().map(s -> s.warmup().unit().toNanos(s.warmup().time()) / 1e9).orElse(0.0);
  }
}
