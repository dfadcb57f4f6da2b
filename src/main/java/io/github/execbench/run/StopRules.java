package io.github.execbench.run;

import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.summary.Summary;
import java.util.List;
import java.util.function.DoubleSupplier;

/** When a run has had enough, besides having run all its forks. */
public final class StopRules {

  /** Intervals of fewer forks are narrow by luck too often to stop at the first narrow one. */
  private static final int LEAST_ROUNDS = 5;

  private final JournalHead head;
  private final WarmupPlan warmup;
  private final boolean failFast;
  private final DoubleSupplier elapsedSeconds;

  /**
   * @param head whose settings hold the time budget and the precision
   * @param warmup of the forks to come
   * @param failFast whether a failed fork ends the run
   * @param elapsedSeconds since this session began
   */
  public StopRules(
      JournalHead head, WarmupPlan warmup, boolean failFast, DoubleSupplier elapsedSeconds) {
    this.head = head;
    this.warmup = warmup;
    this.failFast = failFast;
    this.elapsedSeconds = elapsedSeconds;
  }

  boolean hasTimeFor(PlannedBenchmark benchmark, List<ForkRecord> forks) {
    double budget = head.settings().timeBudgetSeconds().orElse(Double.POSITIVE_INFINITY);
    return elapsedSeconds.getAsDouble() + new ForkTimes(forks, warmup).longest(benchmark) <= budget;
  }

  boolean isPreciseEnough(int rounds, List<ForkRecord> forks) {
    if (head.settings().precision().isEmpty() || rounds < LEAST_ROUNDS) {
      return false;
    }
    double wanted = head.settings().precision().getAsDouble();
    Summary summary = Summary.of(head, forks);
    // What always fails will never be known any better.
    return summary.rows().stream()
        .allMatch(row -> row.forks() == 0 || row.score().relativeHalfWidth() < wanted);
  }

  boolean endsAtFailure() {
    return failFast;
  }
}
