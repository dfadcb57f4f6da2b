package io.github.execbench.report;

import io.github.execbench.results.summary.Estimate;
import io.github.execbench.results.summary.MergedRow;
import io.github.execbench.results.summary.MergedRuns;
import io.github.execbench.results.summary.WorkloadId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several machines' runs as tables of speed-ups, a column a machine, and what disagrees. */
public final class MergeText {

  private MergeText() {}

  /** The tables, each with its title, and line feeds. */
  public static String render(MergedRuns runs) {
    Map<WorkloadId, List<MergedRow>> workloads = new LinkedHashMap<>();
    for (MergedRow row : runs.rows()) {
      workloads.computeIfAbsent(row.workload(), w -> new ArrayList<>()).add(row);
    }
    StringBuilder text = new StringBuilder();
    workloads.forEach((workload, rows) -> text.append(table(runs, workload, rows)));
    return text.toString();
  }

  private static String table(MergedRuns runs, WorkloadId workload, List<MergedRow> rows) {
    List<String> titles = new ArrayList<>(List.of("", "parallelism"));
    titles.addAll(runs.machines());
    titles.add("all machines");
    titles.add(Numbers.percent(runs.confidence()) + " interval");
    TextTable table = new TextTable(titles, "  ", column -> column > 0, Integer.MAX_VALUE);
    for (MergedRow row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.strategy(), row.parallelism()));
      for (String machine : runs.machines()) {
        Estimate speedUp = row.speedUps().get(machine);
        cells.add(speedUp == null ? "-" : Numbers.times(speedUp.value()));
      }
      cells.add(Numbers.times(row.overall().value()));
      cells.add(SummaryText.interval(row.overall()));
      table.add(cells);
    }
    return workload.name()
        + ": speed-up over "
        + WorkloadId.BASELINE
        + "\n"
        + String.join("\n", table.lines())
        + "\n\n";
  }

  /** A sentence for each row on which a machine disagrees with every other. */
  public static List<String> disagreements(MergedRuns runs) {
    List<String> sentences = new ArrayList<>();
    for (MergedRow row : runs.rows()) {
      List<String> sides = new ArrayList<>();
      for (String machine : row.disagreeing()) {
        Estimate own = row.speedUps().get(machine);
        if (own != null) {
          sides.add(
              machine + " (" + Numbers.times(own.value()) + ", " + SummaryText.interval(own) + ")");
        }
      }
      if (!sides.isEmpty()) {
        sentences.add(
            "On "
                + row.workload().name()
                + ", "
                + row.strategy()
                + ": "
                + String.join(", ", sides)
                + " can't be reconciled with any other machine's interval.");
      }
    }
    return sentences;
  }
}
