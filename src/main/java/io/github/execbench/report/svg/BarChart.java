package io.github.execbench.report.svg;

import io.github.execbench.report.Numbers;
import java.util.List;

/** Rows of a label, a value and, below them, a bar from zero with its interval. */
final class BarChart {

  private static final int ROW = 42;
  private static final int TOP = 28;
  private static final int LEFT = 4;
  private static final double FARTHEST = 1.5;
  private static final int RIGHT = Chart.WIDTH - 10;

  private final Svg svg = new Svg();
  private final Axis axis;
  private final double bottom;

  private BarChart(List<Bar> bars, double mark) {
    double most = bars.stream().mapToDouble(Bar::end).max().orElse(0);
    double value = bars.stream().filter(Bar::isKnown).mapToDouble(Bar::value).max().orElse(0);
    double middle = Math.max(value, Double.isNaN(mark) ? 0 : mark);
    // Of two forks an interval may be a thousand times the value: it runs out of the picture.
    double end = Math.max(middle, Math.min(most, FARTHEST * middle));
    axis = new Axis(0, end > 0 ? end * 1.02 : 1, LEFT, RIGHT);
    bottom = TOP + ROW * bars.size();
  }

  /**
   * Draws one.
   *
   * @param mark where a dashed line stands for comparison; NaN for none
   */
  static Chart draw(String title, List<Bar> bars, double mark) {
    var chart = new BarChart(bars, mark);
    chart.ground(title, mark);
    for (int i = 0; i < bars.size(); i++) {
      chart.row(bars.get(i), TOP + ROW * i);
    }
    return new Chart(title, chart.bottom + 24, chart.svg.toString());
  }

  private void ground(String title, double mark) {
    svg.text("head", "start", LEFT, 14, title);
    for (double tick : axis.ticks()) {
      double x = axis.place(tick);
      svg.line("rule", x, TOP, x, bottom + 4);
      String anchor = tick == 0 ? "start" : x > RIGHT - 12 ? "end" : "middle";
      svg.text("soft", anchor, x, bottom + 17, Numbers.tick(tick));
    }
    if (!Double.isNaN(mark)) {
      svg.line("mark", axis.place(mark), TOP, axis.place(mark), bottom + 4);
    }
  }

  private void row(Bar bar, double y) {
    svg.text("label", "start", LEFT, y + 13, bar.shortLabel());
    svg.text(bar.isKnown() ? "soft" : "soft bad", "end", RIGHT, y + 13, bar.text());
    if (!bar.isKnown()) {
      return;
    }
    double end = axis.place(bar.value());
    double middle = y + 27;
    svg.rect("bar " + ChartStyle.fill(bar.color()), LEFT, y + 20, Math.max(1, end - LEFT), 14);
    if (bar.hasRange()) {
      double low = axis.place(Math.max(0, bar.low()));
      double high = axis.place(Math.min(axis.high(), bar.high()));
      svg.line("range", low, middle, high, middle);
      svg.line("range", low, middle - 5, low, middle + 5);
      if (bar.high() <= axis.high()) {
        svg.line("range", high, middle - 5, high, middle + 5);
      }
    }
  }
}
