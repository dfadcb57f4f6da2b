package io.github.execbench.report.html;

import io.github.execbench.report.Numbers;
import io.github.execbench.report.svg.Chart;
import io.github.execbench.report.svg.Charts;
import io.github.execbench.report.svg.CurveChart;
import io.github.execbench.results.ConfidenceInterval;
import io.github.execbench.results.summary.SummaryRow;
import io.github.execbench.results.summary.WorkloadId;
import java.util.ArrayList;
import java.util.List;

/** One workload: its charts and its table. */
final class WorkloadSection {

  private WorkloadSection() {}

  static String render(WorkloadId workload, List<SummaryRow> rows, double confidence) {
    var html = new Html();
    html.raw("<section>\n").element("h2", workload.name());
    String better = workload.higherIsBetter() ? "more is better" : "less is better";
    html.element(
        "p class=\"soft\"", workload.benchmark() + ", mode " + workload.mode() + ", " + better);
    html.raw("<div class=\"charts\">\n").raw(Charts.scores(rows).inline());
    boolean compared = Charts.speedUps(rows).isPresent();
    Charts.speedUps(rows).map(Chart::inline).ifPresent(html::raw);
    CurveChart.draw(rows).map(Chart::inline).ifPresent(html::raw);
    Charts.drift(rows).map(Chart::inline).ifPresent(html::raw);
    html.raw("</div>\n");
    html.table(titles(confidence, compared), rows.stream().map(r -> cells(r, compared)).toList());
    return html.raw("</section>\n").toString();
  }

  private static List<String> titles(double confidence, boolean compared) {
    String interval = Numbers.percent(confidence) + " interval";
    List<String> titles =
        new ArrayList<>(List.of("", "forks", "score", interval, "unit", "steady?"));
    if (compared) {
      titles.addAll(List.of("speed-up", interval, "efficiency"));
    }
    return titles;
  }

  private static List<String> cells(SummaryRow row, boolean compared) {
    List<String> cells = new ArrayList<>();
    cells.add(Charts.label(row));
    cells.add(row.forks() + (row.failed() > 0 ? ", " + row.failed() + " failed" : ""));
    cells.add(Numbers.score(row.score().value()));
    ConfidenceInterval score = row.score().interval();
    cells.add(interval(Numbers.score(score.low()), Numbers.score(score.high()), score));
    cells.add(row.unit());
    cells.add(row.steadiness().text());
    if (compared) {
      ConfidenceInterval speedUp = row.speedUp().interval();
      cells.add(Numbers.times(row.speedUp().value()));
      String range = interval(Numbers.times(speedUp.low()), Numbers.times(speedUp.high()), speedUp);
      cells.add(row.strategy().equals(WorkloadId.BASELINE) ? "" : range);
      cells.add(Numbers.times(row.efficiency().value()));
    }
    return cells;
  }

  private static String interval(String low, String high, ConfidenceInterval interval) {
    return interval.isKnown() ? low + " to " + high : "unknown";
  }
}
