package io.github.execbench.report.answer;

import io.github.execbench.report.Numbers;
import io.github.execbench.results.summary.Estimate;
import io.github.execbench.results.summary.SummaryRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the speed of each strategy grows with its parallelism, and where that ends. */
public final class Curves {

  private Curves() {}

  /** The steps of each strategy that gave a score and did not fail, by parallelism. */
  static Map<String, List<SummaryRow>> of(List<SummaryRow> rows) {
    Map<String, List<SummaryRow>> curves = new LinkedHashMap<>();
    for (SummaryRow row : rows) {
      if (row.forks() > 0 && row.failed() == 0 && !Standing.isBaseline(row)) {
        curves.computeIfAbsent(row.strategy(), s -> new ArrayList<>()).add(row);
      }
    }
    curves.values().forEach(c -> c.sort(Comparator.comparingInt(Standing::parallelism)));
    curves.values().removeIf(c -> c.size() < 2);
    return curves;
  }

  /** A sentence: from where on, in each strategy, more at once gains nothing that is sure. */
  static List<String> sentences(Standing standing) {
    List<String> ends = new ArrayList<>();
    of(standing.rows()).values().forEach(steps -> ends.add(end(standing, steps)));
    return ends.isEmpty()
        ? ends
        : List.of("More at once pays up to " + String.join(", ", ends) + ".");
  }

  private static String end(Standing standing, List<SummaryRow> steps) {
    SummaryRow last = steps.getFirst();
    for (SummaryRow step : steps) {
      if (gains(standing, step, last)) {
        last = step;
      }
    }
    String speed =
        Double.isNaN(last.speedUp().value())
            ? ""
            : Numbers.times(last.speedUp().value()) + " times";
    String most = last.equals(steps.getLast()) ? "the most that was tried" : "";
    String told = String.join(", ", Stream.of(speed, most).filter(t -> !t.isEmpty()).toList());
    return Standing.name(last) + (told.isEmpty() ? "" : " (" + told + ")");
  }

  /** Surely faster, or not given up where the other was. */
  private static boolean gains(Standing standing, SummaryRow step, SummaryRow last) {
    boolean outlasts = standing.givenUp().contains(last) && !standing.givenUp().contains(step);
    Estimate ratio = standing.summary().ratio(step, last);
    if (outlasts) {
      return ratio.value() > 1;
    }
    return ratio.interval().isKnown() ? ratio.interval().low() > 1 : ratio.value() > 1;
  }
}
