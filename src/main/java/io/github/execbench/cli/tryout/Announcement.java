package io.github.execbench.cli.tryout;

import io.github.execbench.io.Printable;
import io.github.execbench.report.CalibrationText;
import io.github.execbench.results.journal.OwnWork;
import io.github.execbench.results.journal.RunSettings;
import io.github.execbench.results.summary.WorkloadId;
import io.github.execbench.run.jmh.Combination;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is said before the first fork: what was found, what will be tried, how long it takes. */
final class Announcement {

  private Announcement() {}

  static void print(
      PrintWriter out, OwnWork own, List<Combination> plan, RunSettings settings, double elapsed) {
    CalibrationText.lines(own).forEach(line -> out.println(Printable.of(line)));
    Map<String, Set<Integer>> steps = new LinkedHashMap<>();
    double round = 0;
    for (Combination step : plan) {
      steps
          .computeIfAbsent(step.id().params().get(WorkloadId.STRATEGY), s -> new TreeSet<>())
          .add(Integer.parseInt(step.id().params().get(WorkloadId.PARALLELISM)));
      round += step.estimatedSeconds();
    }
    out.println("to try: " + steps(steps));
    double budget = settings.timeBudgetSeconds().orElse(Double.POSITIVE_INFINITY);
    int rounds =
        settings.rounds().orElse(plan.stream().mapToInt(Combination::forks).max().orElse(1));
    double most = Math.min(budget, elapsed + rounds * round);
    out.printf(
        Locale.ROOT,
        "%d forks a round, about %.0f s; done in %.0f s at the most%n%n",
        plan.size(),
        round,
        most);
    out.flush();
  }

  private static String steps(Map<String, Set<Integer>> steps) {
    StringBuilder text = new StringBuilder();
    steps.forEach((strategy, parallelism) -> {
      text.append(text.isEmpty() ? "" : "; ").append(strategy);
      if (!strategy.equals(WorkloadId.BASELINE)) {
        text.append(" x ")
            .append(String.join(", ", parallelism.stream().map(Object::toString).toList()));
      }
    });
    return text.toString();
  }
}
