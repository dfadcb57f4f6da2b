package io.github.execbench.results.summary;

import io.github.execbench.results.ForkVerdict;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.JournalHead;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a run says.
 *
 * @param confidence of every interval
 * @param cores that efficiencies are divided by
 * @param rounds the last round any fork belongs to
 * @param rows in the order of the journal's list of benchmarks
 */
public record Summary(double confidence, int cores, int rounds, List<SummaryRow> rows) {

  public Summary {
    rows = List.copyOf(rows);
  }

  /** Computes it from a journal, however far the run got. */
  public static Summary of(Journal journal) {
    return of(journal.head(), journal.forks());
  }

  /** Computes it from the forks that a run has so far. */
  public static Summary of(JournalHead head, List<ForkRecord> forks) {
    return new Summarizer(head, forks, fork -> Optional.empty()).summarize();
  }

  /**
   * As {@link #of(Journal)}, with a word on how steady forks were.
   *
   * @param judge gives a fork's verdict; empty where there can be none
   */
  public static Summary of(Journal journal, Function<ForkRecord, Optional<ForkVerdict>> judge) {
    return new Summarizer(journal.head(), journal.forks(), judge).summarize();
  }

  /** The rows by what is compared, in their order. */
  public SortedMap<WorkloadId, List<SummaryRow>> byWorkload() {
    SortedMap<WorkloadId, List<SummaryRow>> groups = new TreeMap<>();
    for (SummaryRow row : rows) {
      groups.merge(
          row.workload(), List.of(row), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    return groups;
  }

  /** How many times as fast {@code row} is as {@code other}, on the rounds that both have. */
  public Estimate ratio(SummaryRow row, SummaryRow other) {
    return Speedup.ratio(row.id(), row.forkScores(), other.forkScores(), confidence);
  }

  /** Whether any fork failed. */
  public boolean anyFailed() {
    return rows.stream().anyMatch(row -> row.failed() > 0);
  }
}
