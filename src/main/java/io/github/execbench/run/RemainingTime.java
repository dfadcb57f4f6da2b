package io.github.execbench.run;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.PlannedBenchmark;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How long a run still takes. */
public final class RemainingTime {

  private RemainingTime() {}

  /**
   * The forks to come, by the mean time of their like so far, but no more than is left of the time
   * budget. NaN where only a precision ends the run.
   *
   * @param warmup of the forks to come
   * @param elapsedSeconds of this session
   */
  public static double seconds(
      JournalHead head, List<ForkRecord> forks, WarmupPlan warmup, double elapsedSeconds) {
    ForkTimes times = new ForkTimes(forks, warmup);
    Map<BenchmarkId, Long> done =
        forks.stream()
            .collect(
                Collectors.groupingBy(
                    ForkRecord::id,
                    Collectors.mapping(Function.identity(), Collectors.counting())));
    double needed = 0;
    boolean open = false;
    for (PlannedBenchmark benchmark : head.benchmarks()) {
      open |= benchmark.rounds() == Integer.MAX_VALUE;
      long left = benchmark.rounds() - done.getOrDefault(benchmark.id(), 0L);
      needed += left * times.expected(benchmark);
    }
    double budget = head.settings().timeBudgetSeconds().orElse(Double.NaN) - elapsedSeconds;
    if (open) {
      return Math.max(0, budget);
    }
    return Double.isNaN(budget) ? needed : Math.max(0, Math.min(needed, budget));
  }
}
