package io.github.execbench.report.svg;

import io.github.execbench.report.Numbers;
import io.github.execbench.results.ConfidenceInterval;
import io.github.execbench.results.summary.SummaryRow;
import io.github.execbench.results.summary.WorkloadId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The speed-up of each strategy by the number of tasks under way at once, with its intervals. */
public final class CurveChart {

  private static final String TITLE = "Speed-up by tasks at once";
  private static final int TOP = 28;
  private static final int BOTTOM = 210;
  private static final int LEFT = 44;
  private static final int RIGHT = Chart.WIDTH - 24;
  private static final int LEGEND_ROW = 18;

  /** Of two forks an interval may be a thousand times the value: it runs out of the picture. */
  private static final double FARTHEST = 1.5;

  /** Strategies stand beside each other where they have the same number, in these steps. */
  private static final double ASIDE = 4;

  private final Svg svg = new Svg();
  private final Map<String, List<SummaryRow>> curves;
  private final Axis numbers;
  private final Axis speeds;

  private CurveChart(Map<String, List<SummaryRow>> curves) {
    this.curves = curves;
    TreeSet<Integer> all = new TreeSet<>();
    double most = 1;
    double farthest = 1;
    for (List<SummaryRow> curve : curves.values()) {
      for (SummaryRow row : curve) {
        all.add(parallelism(row));
        most = Math.max(most, row.speedUp().value());
        ConfidenceInterval interval = row.speedUp().interval();
        farthest = Math.max(farthest, interval.isKnown() ? interval.high() : 0);
      }
    }
    double low = Math.log(all.first()) - 0.15;
    double high = Math.log(all.last()) + 0.15;
    numbers = new Axis(low, high, LEFT + 10, RIGHT - 10);
    speeds = new Axis(0, Math.min(farthest, FARTHEST * most) * 1.05, BOTTOM, TOP);
  }

  /** Draws it; empty if no strategy has two steps. */
  public static Optional<Chart> draw(List<SummaryRow> rows) {
    Map<String, List<SummaryRow>> curves = new LinkedHashMap<>();
    for (SummaryRow row : rows) {
      boolean known = !Double.isNaN(row.speedUp().value()) && row.failed() == 0;
      if (known && !row.strategy().equals(WorkloadId.BASELINE)) {
        curves.computeIfAbsent(row.strategy(), s -> new ArrayList<>()).add(row);
      }
    }
    curves.values().forEach(c -> c.sort(Comparator.comparingInt(CurveChart::parallelism)));
    if (curves.values().stream().allMatch(curve -> curve.size() < 2)) {
      return Optional.empty();
    }
    CurveChart chart = new CurveChart(curves);
    chart.ground();
    int index = 0;
    for (Map.Entry<String, List<SummaryRow>> curve : curves.entrySet()) {
      chart.series(curve.getKey(), curve.getValue(), index++);
    }
    double height = BOTTOM + 30 + LEGEND_ROW * ((curves.size() + 1) / 2);
    return Optional.of(new Chart(TITLE, height, chart.svg.toString()));
  }

  private static int parallelism(SummaryRow row) {
    return Integer.parseInt(row.id().params().getOrDefault(WorkloadId.PARALLELISM, "1"));
  }

  private void ground() {
    svg.text("head", "start", 4, 14, TITLE);
    for (double speed : speeds.ticks()) {
      double y = speeds.place(speed);
      svg.line("rule", LEFT, y, RIGHT, y);
      svg.text("soft", "end", LEFT - 4, y + 4, Numbers.tick(speed));
    }
    svg.line("mark", LEFT, speeds.place(1), RIGHT, speeds.place(1));
    TreeSet<Integer> all = new TreeSet<>();
    curves.values().forEach(curve -> curve.forEach(row -> all.add(parallelism(row))));
    double last = Double.NEGATIVE_INFINITY;
    for (int number : all) {
      double x = numbers.place(Math.log(number));
      if (x - last > 26) {
        svg.text("soft", "middle", x, BOTTOM + 17, Integer.toString(number));
        last = x;
      }
    }
  }

  private void series(String strategy, List<SummaryRow> curve, int index) {
    double aside = ASIDE * (index - (curves.size() - 1) / 2.0);
    int color = index + 1; // the first, gray, is SEQUENTIAL's
    StringBuilder points = new StringBuilder();
    for (SummaryRow row : curve) {
      double x = x(row, aside);
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(row.speedUp().value())));
    }
    svg.polyline(ChartStyle.stroke(color), points.toString().strip());
    for (SummaryRow row : curve) {
      double x = x(row, aside);
      ConfidenceInterval interval = row.speedUp().interval();
      if (interval.isKnown()) {
        svg.line("range", x, y(Math.max(0, interval.low())), x, y(interval.high()));
      }
      String title = Charts.label(row) + ": " + Numbers.times(row.speedUp().value());
      svg.dot(ChartStyle.fill(color), x, y(row.speedUp().value()), 4, title);
    }
    double left = index % 2 == 0 ? LEFT : LEFT + 190;
    double y = BOTTOM + 36 + LEGEND_ROW * (index / 2);
    svg.dot(ChartStyle.fill(color), left, y - 4, 4, strategy);
    svg.text("soft", "start", left + 10, y, strategy);
  }

  private double x(SummaryRow row, double aside) {
    return numbers.place(Math.log(parallelism(row))) + aside;
  }

  private double y(double speed) {
    return speeds.place(Math.min(speed, speeds.high()));
  }
}
