package io.github.execbench.run;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.PlannedBenchmark;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.Map;

/** How long forks take, by those that ran: of the same benchmark, else by its settings. */
public final class ForkTimes {

  private final Map<BenchmarkId, DoubleSummaryStatistics> seconds = new HashMap<>();

  /** Learns from forks that ran. */
  public ForkTimes(Collection<ForkRecord> forks) {
    for (ForkRecord fork : forks) {
      seconds
          .computeIfAbsent(fork.id(), id -> new DoubleSummaryStatistics())
          .accept(fork.seconds());
    }
  }

  /** What the next fork takes at most, by the longest so far. */
  public double longest(PlannedBenchmark benchmark) {
    DoubleSummaryStatistics own = seconds.get(benchmark.id());
    return own == null ? benchmark.estimatedSeconds() : own.getMax();
  }

  /** What the next fork takes, by the mean so far. */
  public double expected(PlannedBenchmark benchmark) {
    DoubleSummaryStatistics own = seconds.get(benchmark.id());
    return own == null ? benchmark.estimatedSeconds() : own.getAverage();
  }
}
