package io.github.execbench.report;

import io.github.execbench.results.ConfidenceInterval;
import io.github.execbench.results.summary.Estimate;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.results.summary.SummaryRow;
import io.github.execbench.results.summary.WorkloadId;
import java.util.ArrayList;
import java.util.List;

/** A summary as tables for people, one for each workload. */
public final class SummaryText {

  private SummaryText() {}

  /** The tables, each with its title, and line feeds. */
  public static String render(Summary summary) {
    StringBuilder text = new StringBuilder();
    summary.byWorkload().forEach((workload, rows) -> text.append(table(summary, workload, rows)));
    return text.toString();
  }

  private static String table(Summary summary, WorkloadId workload, List<SummaryRow> rows) {
    String better = workload.higherIsBetter() ? "more is better" : "less is better";
    String title = workload.name() + " (" + workload.mode() + ", " + better + ")";
    boolean compared = rows.stream().anyMatch(row -> !Double.isNaN(row.speedUp().value()));
    boolean judged = rows.stream().anyMatch(row -> !row.steadiness().verdicts().isEmpty());
    TextTable table =
        new TextTable(
            titles(summary, compared, judged), "  ", column -> column > 0, Integer.MAX_VALUE);
    rows.forEach(row -> table.add(cells(row, compared, judged)));
    return title + "\n" + String.join("\n", table.lines()) + "\n\n";
  }

  private static List<String> titles(Summary summary, boolean compared, boolean judged) {
    String interval = Numbers.percent(summary.confidence()) + " interval";
    List<String> titles =
        new ArrayList<>(List.of("", "parallelism", "forks", "score", interval, "unit"));
    if (compared) {
      titles.addAll(List.of("speed-up", interval, "efficiency"));
    }
    if (judged) {
      titles.add("steady?");
    }
    return titles;
  }

  private static List<String> cells(SummaryRow row, boolean compared, boolean judged) {
    List<String> cells = new ArrayList<>();
    cells.add(row.strategy());
    cells.add(row.id().params().getOrDefault(WorkloadId.PARALLELISM, ""));
    cells.add(row.failed() > 0 ? row.forks() + ", " + row.failed() + " failed" : "" + row.forks());
    cells.add(Numbers.score(row.score().value()));
    ConfidenceInterval score = row.score().interval();
    cells.add(
        score.isKnown() ? Numbers.score(score.low()) + " to " + Numbers.score(score.high()) : "-");
    cells.add(row.unit());
    if (compared) {
      cells.add(Numbers.times(row.speedUp().value()));
      cells.add(
          row.id().params().containsValue(WorkloadId.BASELINE) ? "" : interval(row.speedUp()));
      cells.add(Numbers.times(row.efficiency().value()));
    }
    if (judged) {
      cells.add(row.steadiness().text());
    }
    return cells;
  }

  static String interval(Estimate estimate) {
    ConfidenceInterval interval = estimate.interval();
    return interval.isKnown()
        ? Numbers.times(interval.low()) + " to " + Numbers.times(interval.high())
        : "-";
  }
}
