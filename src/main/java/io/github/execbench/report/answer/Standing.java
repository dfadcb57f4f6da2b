package io.github.execbench.report.answer;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.summary.Estimate;
import io.github.execbench.results.summary.Race;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.results.summary.SummaryRow;
import io.github.execbench.results.summary.WorkloadId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the steps of one work stand to each other: what failed is not ranked, nor is what was given
 * up before the last round.
 *
 * @param rows all steps
 * @param ranked those that went through to the end, the fastest first
 * @param failed those of which a fork failed
 * @param givenUp those that were beaten
 * @param sequential the baseline, if it gave a score
 */
record Standing(
    Summary summary,
    List<SummaryRow> rows,
    List<SummaryRow> ranked,
    List<SummaryRow> failed,
    List<SummaryRow> givenUp,
    Optional<SummaryRow> sequential) {

  static Standing of(Journal journal, Summary summary, List<SummaryRow> rows) {
    List<SummaryRow> failed = rows.stream().filter(row -> row.failed() > 0).toList();
    Optional<SummaryRow> sequential =
        rows.stream().filter(row -> isBaseline(row) && row.forks() > 0).findFirst();
    List<SummaryRow> racing = new ArrayList<>(rows);
    racing.removeIf(row -> row.failed() > 0 || row.forks() == 0 || isBaseline(row));
    Map<BenchmarkId, Integer> out =
        new Race(journal.head()).outBefore(summary.rounds(), journal.forks());
    List<SummaryRow> givenUp = racing.stream().filter(row -> out.containsKey(row.id())).toList();
    racing.removeAll(givenUp);
    sequential.filter(row -> row.failed() == 0).ifPresent(racing::add);
    racing.sort(Comparator.comparingDouble(Standing::cost));
    return new Standing(summary, rows, List.copyOf(racing), failed, givenUp, sequential);
  }

  static boolean isBaseline(SummaryRow row) {
    return row.strategy().equals(WorkloadId.BASELINE);
  }

  private static double cost(SummaryRow row) {
    return row.id().higherIsBetter() ? -row.score().value() : row.score().value();
  }

  /** The fastest that is no SEQUENTIAL; empty if nothing was measured. */
  Optional<SummaryRow> best() {
    return ranked.stream().filter(row -> !isBaseline(row)).findFirst();
  }

  /**
   * The step with the most at once of the fastest strategy within one process: what more at once
   * waits for shows there. Empty if none was measured.
   */
  Optional<SummaryRow> crowded() {
    List<SummaryRow> within = new ArrayList<>(rows);
    within.removeIf(
        row -> row.failed() > 0 || row.forks() == 0 || isBaseline(row) || isProcess(row));
    Optional<SummaryRow> fastest = within.stream().min(Comparator.comparingDouble(Standing::cost));
    return fastest.flatMap(best ->
        within.stream()
            .filter(row -> row.strategy().equals(best.strategy()))
            .max(Comparator.comparingInt(Standing::parallelism)));
  }

  private static boolean isProcess(SummaryRow row) {
    return row.strategy().equals("PROCESS") || row.strategy().equals("CLUSTER");
  }

  /** Whether running in parallel is faster beyond doubt, or nobody asked for the other. */
  boolean pays() {
    if (rows.stream().noneMatch(Standing::isBaseline)) {
      return true;
    }
    return best()
        .map(SummaryRow::speedUp)
        .filter(s -> s.interval().isKnown() ? s.interval().low() > 1 : s.value() > 1)
        .isPresent();
  }

  /** Those that can't be told from the best. */
  List<SummaryRow> ties() {
    List<SummaryRow> ties = new ArrayList<>();
    best()
        .ifPresent(best -> {
          for (SummaryRow row : ranked) {
            Estimate ratio = summary.ratio(best, row);
            if (!row.equals(best) && ratio.interval().isKnown() && ratio.interval().contains(1)) {
              ties.add(row);
            }
          }
        });
    return ties;
  }

  static int parallelism(SummaryRow row) {
    return Integer.parseInt(row.id().params().getOrDefault(WorkloadId.PARALLELISM, "1"));
  }

  static String name(SummaryRow row) {
    return isBaseline(row) ? row.strategy() : row.strategy() + " x " + parallelism(row);
  }
}
