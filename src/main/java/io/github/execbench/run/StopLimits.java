package io.github.execbench.run;

import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.journal.RunSettings;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** How many forks each benchmark gets, by what was asked for. */
public final class StopLimits {

  private StopLimits() {}

  /**
   * The rounds asked for: --rounds and -f N mean the same; with only a time budget or a precision
   * there is no limit; else each benchmark's own forks.
   */
  public static OptionalInt rounds(RunRequest request, OptionalInt forks) throws UsageException {
    if (request.rounds().isPresent()) {
      int rounds = request.rounds().get();
      if (forks.orElse(0) != 0 && forks.getAsInt() != rounds) {
        throw new UsageException(
            "--rounds " + rounds + " and -f " + forks.getAsInt() + " contradict each other");
      }
      return OptionalInt.of(rounds);
    }
    if (forks.isPresent()) {
      return OptionalInt.of(Math.max(1, forks.getAsInt()));
    }
    return request.limits() ? OptionalInt.of(Integer.MAX_VALUE) : OptionalInt.empty();
  }

  /** Gives each benchmark the rounds of the settings; where they have none it keeps its own. */
  public static List<PlannedBenchmark> planned(RunSettings settings, List<PlannedBenchmark> plan) {
    return plan.stream()
        .map(p ->
            new PlannedBenchmark(
                p.id(), settings.rounds().orElse(p.rounds()), p.estimatedSeconds()))
        .toList();
  }

  /** A time budget in which not even one fork can end is a mistake. */
  public static void check(RunSettings settings, List<PlannedBenchmark> plan)
      throws UsageException {
    double shortest =
        plan.stream().mapToDouble(PlannedBenchmark::estimatedSeconds).min().orElse(Double.NaN);
    double budget = settings.timeBudgetSeconds().orElse(Double.POSITIVE_INFINITY);
    if (budget < shortest) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "--time-budget of %.1f s is too short: one fork takes about %.1f s",
              budget,
              shortest));
    }
  }
}
