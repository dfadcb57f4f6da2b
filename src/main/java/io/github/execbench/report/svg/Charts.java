package io.github.execbench.report.svg;

import io.github.execbench.report.Numbers;
import io.github.execbench.results.ConfidenceInterval;
import io.github.execbench.results.summary.Estimate;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.results.summary.SummaryRow;
import io.github.execbench.results.summary.WorkloadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The charts of a summary. */
public final class Charts {

  private Charts() {}

  /** Each strategy's score with its interval. */
  public static Chart scores(List<SummaryRow> rows) {
    List<Bar> bars = new ArrayList<>();
    for (SummaryRow row : rows) {
      String text = describe(row, row.score(), Numbers::score, " " + row.unit());
      bars.add(bar(row, row.score(), text, bars.size()));
    }
    String unit =
        rows.stream().map(SummaryRow::unit).filter(u -> !u.isEmpty()).findFirst().orElse("");
    return BarChart.draw("Score, " + unit, bars, Double.NaN);
  }

  /** Each strategy's speed-up over SEQUENTIAL; empty if nothing can be compared. */
  public static Optional<Chart> speedUps(List<SummaryRow> rows) {
    return speedUps("Speed-up over " + WorkloadId.BASELINE, rows);
  }

  private static Optional<Chart> speedUps(String title, List<SummaryRow> rows) {
    if (rows.stream().allMatch(row -> isBaseline(row) || Double.isNaN(row.speedUp().value()))) {
      return Optional.empty();
    }
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      SummaryRow row = rows.get(i);
      if (!isBaseline(row)) {
        String text = describe(row, row.speedUp(), Charts::times, "");
        bars.add(bar(row, row.speedUp(), text, i));
      }
    }
    return Optional.of(BarChart.draw(title, bars, 1));
  }

  /** Each fork's score by round; empty with less than two rounds. */
  public static Optional<Chart> drift(List<SummaryRow> rows) {
    return rows.stream().anyMatch(row -> row.forks() > 1)
        ? Optional.of(DriftChart.draw(rows))
        : Optional.empty();
  }

  /** The speed-ups of all workloads below each other, as one picture; empty if there are none. */
  public static Optional<Chart> picture(Summary summary) {
    var svg = new Svg();
    double height = 8;
    for (Map.Entry<WorkloadId, List<SummaryRow>> workload : summary.byWorkload().entrySet()) {
      String title = workload.getKey().name() + ": speed-up over " + WorkloadId.BASELINE;
      Optional<Chart> chart = speedUps(title, workload.getValue());
      if (chart.isPresent()) {
        svg.moved(height, chart.get());
        height += chart.get().height() + 12;
      }
    }
    return height > 8
        ? Optional.of(new Chart("Speed-up over " + WorkloadId.BASELINE, height, svg.toString()))
        : Optional.empty();
  }

  /** The strategy and, where it matters, how many tasks were under way at once. */
  public static String label(SummaryRow row) {
    String parallelism = row.id().params().get(WorkloadId.PARALLELISM);
    boolean told = isBaseline(row) || !row.id().params().containsKey(WorkloadId.STRATEGY);
    return parallelism == null || told ? row.strategy() : row.strategy() + " × " + parallelism;
  }

  private static boolean isBaseline(SummaryRow row) {
    return row.strategy().equals(WorkloadId.BASELINE);
  }

  private static Bar bar(SummaryRow row, Estimate estimate, String text, int color) {
    ConfidenceInterval interval = estimate.interval();
    return new Bar(label(row), text, estimate.value(), interval.low(), interval.high(), color);
  }

  private interface Format {
    String of(double value);
  }

  private static String describe(SummaryRow row, Estimate estimate, Format format, String unit) {
    if (Double.isNaN(estimate.value())) {
      return row.failed() > 0 ? "failed" : "not measured";
    }
    ConfidenceInterval interval = estimate.interval();
    String value = format.of(estimate.value()) + unit;
    return interval.isKnown()
        ? value + "  [" + format.of(interval.low()) + ", " + format.of(interval.high()) + "]"
        : value + "  (one fork)";
  }

  private static String times(double value) {
    String format = value >= 1e4 ? "%.0e" : value >= 100 ? "%.0f" : value < 0.1 ? "%.3f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}
