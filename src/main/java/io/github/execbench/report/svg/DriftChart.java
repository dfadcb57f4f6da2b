package io.github.execbench.report.svg;

import io.github.execbench.report.Numbers;
import io.github.execbench.results.summary.SummaryRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Each fork's score, round by round, as a share of its own benchmark's mean: what moves all of them
 * at once is the machine.
 */
final class DriftChart {

  private static final int TOP = 28;
  private static final int BOTTOM = 190;
  private static final int LEFT = 44;
  private static final int RIGHT = Chart.WIDTH - 12;
  private static final String TITLE = "Forks by round, against their own mean";

  private final Svg svg = new Svg();
  private final Axis rounds;
  private final Axis shares;

  private DriftChart(List<SummaryRow> rows) {
    int last =
        rows.stream()
            .filter(row -> row.forks() > 0)
            .mapToInt(row -> row.forkScores().lastKey())
            .max()
            .orElse(1);
    rounds = new Axis(0.5, last + 0.5, LEFT, RIGHT);
    double widest =
        rows.stream()
            .flatMap(row -> row.forkScores().values().stream().map(s -> off(row, s)))
            .mapToDouble(Math::abs)
            .max()
            .orElse(0);
    double reach = Math.max(0.005, widest) * 1.1;
    shares = new Axis(-reach, reach, BOTTOM, TOP);
  }

  static Chart draw(List<SummaryRow> rows) {
    var chart = new DriftChart(rows);
    chart.ground();
    for (int i = 0; i < rows.size(); i++) {
      chart.series(rows.get(i), i);
    }
    return new Chart(TITLE, BOTTOM + 24, chart.svg.toString());
  }

  private void ground() {
    svg.text("head", "start", 4, 14, TITLE);
    for (double share : shares.ticks()) {
      double y = shares.place(share);
      svg.line("rule", LEFT, y, RIGHT, y);
      String sign = share > 0 ? "+" : "";
      svg.text("soft", "end", LEFT - 4, y + 4, sign + Numbers.tick(100 * share) + " %");
    }
    for (double round : rounds.ticks()) {
      if (round == Math.rint(round)) {
        svg.text("soft", "middle", rounds.place(round), BOTTOM + 17, Numbers.tick(round));
      }
    }
  }

  private void series(SummaryRow row, int index) {
    StringBuilder points = new StringBuilder();
    for (Map.Entry<Integer, Double> fork : row.forkScores().entrySet()) {
      double x = rounds.place(fork.getKey());
      double y = shares.place(off(row, fork.getValue()));
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
    }
    svg.polyline(ChartStyle.stroke(index), points.toString().strip());
    for (Map.Entry<Integer, Double> fork : row.forkScores().entrySet()) {
      double x = rounds.place(fork.getKey());
      double y = shares.place(off(row, fork.getValue()));
      String score = Numbers.score(fork.getValue()) + " " + row.unit();
      String title = row.strategy() + ", round " + fork.getKey() + ": " + score;
      svg.dot(ChartStyle.fill(index), x, y, 3.5, title);
    }
  }

  private static double off(SummaryRow row, double score) {
    return row.score().value() == 0 ? 0 : score / row.score().value() - 1;
  }
}
