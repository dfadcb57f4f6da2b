package io.github.execbench.report;

import io.github.execbench.io.Printable;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.results.summary.SummaryRow;
import java.util.Comparator;
import java.util.List;

/** How far a run is, in a line. */
public final class ProgressText {

  private final JournalHead head;
  private final List<ForkRecord> forks;

  /**
   * @param forks all that have ended
   */
  public ProgressText(JournalHead head, List<ForkRecord> forks) {
    this.head = head;
    this.forks = forks;
  }

  /** While a fork runs: round, benchmark, forks done, time left, the widest interval. */
  public String status(BenchmarkId id, int round, double secondsLeft) {
    return "round "
        + round
        + of(rounds())
        + "  "
        + count()
        + left(secondsLeft)
        + "  "
        + id.shortName()
        + widest();
  }

  /** After a fork. */
  public String ended(ForkRecord fork, double secondsLeft) {
    String result =
        fork.failure()
            .map(failure -> "FAILED: " + Printable.of(failure.reason()))
            .orElseGet(() -> Numbers.score(fork.score()) + " " + fork.unit().orElse(""));
    return "round "
        + fork.round()
        + of(rounds())
        + "  "
        + count()
        + left(secondsLeft)
        + "  "
        + fork.id().shortName()
        + "  "
        + result;
  }

  private int rounds() {
    return head.benchmarks().stream().mapToInt(PlannedBenchmark::rounds).max().orElse(0);
  }

  private static String of(int all) {
    return all == Integer.MAX_VALUE ? "" : "/" + all;
  }

  private String count() {
    long all = head.benchmarks().stream().mapToLong(PlannedBenchmark::rounds).sum();
    return forks.size() + of((int) Math.min(all, Integer.MAX_VALUE)) + " forks";
  }

  private static String left(double seconds) {
    if (Double.isNaN(seconds)) {
      return "";
    }
    return "  " + Numbers.clock(Math.round(seconds)) + " left";
  }

  /** The benchmark that is known worst. */
  private String widest() {
    Summary summary = Summary.of(head, forks);
    return summary.rows().stream()
        .filter(row -> row.score().interval().isKnown())
        .max(Comparator.comparingDouble(row -> row.score().relativeHalfWidth()))
        .map(ProgressText::width)
        .orElse("");
  }

  private static String width(SummaryRow row) {
    return "  widest: "
        + row.workload().name()
        + " "
        + row.strategy()
        + " ± "
        + Numbers.percent(row.score().relativeHalfWidth());
  }
}
