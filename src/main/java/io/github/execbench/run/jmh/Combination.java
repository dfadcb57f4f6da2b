package io.github.execbench.run.jmh;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.PlannedBenchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkListEntry;

/**
 * One benchmark in one mode with one value of each parameter.
 *
 * @param forks as the benchmark itself or -f says
 * @param estimatedSeconds of a fork, by its settings
 */
public record Combination(
    BenchmarkId id, Mode mode, BenchmarkListEntry entry, int forks, double estimatedSeconds) {

  /** Its place in a run's plan, with its own number of forks; without a fork there is one round. */
  public PlannedBenchmark planned() {
    return new PlannedBenchmark(id, Math.max(1, forks), estimatedSeconds);
  }
}
