package io.github.execbench.cli.tryout;

import io.github.execbench.results.journal.Calibration;
import io.github.execbench.strategy.Strategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As many steps as leave time for a few rounds: the lowest, which take longest, go first. */
final class FittingSteps {

  /** Fewer say nothing of how sure an answer is. */
  private static final int ROUNDS = 3;

  private static final int LEAST = 2;

  private FittingSteps() {}

  /**
   * Leaves out steps until the rounds fit, or each strategy has two.
   *
   * @param seconds for all rounds
   */
  static Map<Strategy, List<Integer>> of(
      Map<Strategy, List<Integer>> steps, Calibration calibration, int cores, double seconds) {
    Map<Strategy, List<Integer>> fitting = new LinkedHashMap<>(steps);
    while (ROUNDS * round(fitting, calibration, cores) > seconds
        && fitting.values().stream().anyMatch(s -> s.size() > LEAST)) {
      int most = fitting.values().stream().mapToInt(List::size).max().orElseThrow();
      fitting.replaceAll((strategy, s) -> s.size() == most ? s.subList(1, most) : s);
    }
    return fitting;
  }

  private static double round(
      Map<Strategy, List<Integer>> steps, Calibration calibration, int cores) {
    double seconds = 0;
    for (Map.Entry<Strategy, List<Integer>> entry : steps.entrySet()) {
      for (int parallelism : entry.getValue()) {
        seconds += StepTime.of(calibration, entry.getKey(), parallelism, cores).seconds();
      }
    }
    return seconds;
  }
}
