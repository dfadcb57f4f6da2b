package io.github.execbench.cli.tryout;

import io.github.execbench.results.journal.Calibration;
import io.github.execbench.strategy.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which parallelism to try under each strategy, where nobody says: the cores and a step to each
 * side for work that computes, or gains from no more; for work that waits, what Little's law gives,
 * its double, and halves of it. Where many at once gained less than half of what the law promises,
 * something scarcer than the cores (a pool of connections) sets the pace: n under way can't be more
 * than n times as fast, so the gain is about the number that it serves, and is a step in place of
 * the double. A worker process is a JVM: no more than {@value #PROCESSES_A_CORE} a core are tried.
 */
final class Steps {

  /** More JVMs than that would take the memory of the machine. */
  static final int PROCESSES_A_CORE = 8;

  private static final int MOST = 5;

  private Steps() {}

  /**
   * The steps of each strategy, ascending; SEQUENTIAL has 1 alone.
   *
   * @param asked those of the command line; empty if it has none
   */
  static Map<Strategy, List<Integer>> of(
      Calibration calibration, int cores, List<Integer> asked, List<Strategy> strategies) {
    Map<Strategy, List<Integer>> steps = new LinkedHashMap<>();
    List<Integer> chosen = asked.isEmpty() ? chosen(calibration, cores) : asked;
    for (Strategy strategy : strategies) {
      steps.put(
          strategy,
          strategy == Strategy.SEQUENTIAL
              ? List.of(1)
              : strategy.usesProcesses() && asked.isEmpty() ? processes(chosen, cores) : chosen);
    }
    return steps;
  }

  private static List<Integer> chosen(Calibration calibration, int cores) {
    TreeSet<Integer> steps = new TreeSet<>();
    if (!calibration.waits(cores)) {
      steps.addAll(List.of(Math.max(1, cores / 2), cores, 2 * cores));
    } else {
      int useful = Littles.useful(cores, calibration.wallSeconds(), calibration.cpuSeconds());
      int served = (int) Math.ceil(calibration.gain());
      boolean scarce = served < useful / 2;
      steps.add(Math.min(scarce ? useful : 2 * useful, calibration.tasks()));
      for (int step = Math.min(scarce ? served : useful, calibration.tasks());
          step >= cores && steps.size() < MOST;
          step /= 2) {
        steps.add(step);
      }
    }
    steps.removeIf(step -> step > calibration.tasks() && step > 1);
    return steps.isEmpty() ? List.of(1) : List.copyOf(steps);
  }

  private static List<Integer> processes(List<Integer> steps, int cores) {
    TreeSet<Integer> fewer = new TreeSet<>();
    steps.forEach(step -> fewer.add(Math.min(step, PROCESSES_A_CORE * cores)));
    return new ArrayList<>(fewer);
  }
}
