package io.github.execbench.regression.validation;

import io.github.execbench.regression.Verdict;
import io.github.execbench.regression.sequential.Noise;
import io.github.execbench.regression.sequential.SimulatedDuet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

/**
 * Prints how often {@code duet} is wrong and how long it takes, as Markdown; its name keeps it out
 * of the ordinary tests: {@code mvn test -Dtest=DuetReport -Dduet.runs=10000
 * -Dexecbench.bank=FILE,FILE -Dexecbench.forks=30 -Dexecbench.suites=2000}.
 */
class DuetReport {

  private static final int RUNS = Integer.getInteger("duet.runs", 10_000);
  private static final int FORKS = Integer.getInteger("execbench.forks", 30);
  private static final int SUITES = Integer.getInteger("execbench.suites", 2000);
  private static final String[] BANKS =
      System.getProperty("execbench.bank", "benchmarks-results/fork-bank").split(",", -1);

  private static final String NOISE = System.getProperty("duet.noise", "");

  @Test
  void noise() {
    System.out.printf(
        Locale.ROOT,
        "%n| noise | benchmarks | duets with a false \"slower\" (upper 95 %% bound) | same |"
            + " at +5 %%: slower | same |%n|---|---|---|---|---|---|%n");
    for (Noise noise : Noise.values()) {
      if (!noise.name().contains(NOISE)) {
        continue;
      }
      for (int family : new int[] {1, 20}) {
        Tally unchanged = tally(new SimulatedDuet(new double[family], noise, 0.05, 50));
        double[] changes = new double[family];
        Arrays.fill(changes, Math.log(1.05));
        Tally margin = tally(new SimulatedDuet(changes, noise, 0.05, 50));
        System.out.printf(
            Locale.ROOT,
            "| %s | %d | %.2f %% (%.2f %%) | %.1f %% | %.2f %% | %.2f %% |%n",
            noise.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            family,
            100.0 * unchanged.duets / RUNS,
            100 * upper(unchanged.duets, RUNS),
            100.0 * unchanged.same / RUNS / family,
            100.0 * margin.slower / RUNS / family,
            100.0 * margin.same / RUNS / family);
      }
    }
  }

  private record Tally(int duets, int slower, int same) {}

  private static Tally tally(SimulatedDuet duet) {
    int duets = 0;
    int slower = 0;
    int same = 0;
    for (int run = 0; run < RUNS; run++) {
      SimulatedDuet.Outcome outcome = duet.play(run);
      duets += outcome.any(Verdict.SLOWER) ? 1 : 0;
      for (Verdict verdict : outcome.verdicts()) {
        slower += verdict == Verdict.SLOWER ? 1 : 0;
        same += verdict == Verdict.SAME ? 1 : 0;
      }
    }
    return new Tally(duets, slower, same);
  }

  @Test
  void pairs() {
    System.out.printf(
        Locale.ROOT,
        "%n| spread of forks | change | benchmarks | found within 100 pairs | pairs: mean | 9 of"
            + " 10 within | a test of fixed size that finds as many | duet, 50 pairs at most: found"
            + " |%n|---|---|---|---|---|---|---|---|%n");
    for (double spread : new double[] {0.005, 0.01, 0.026, 0.05}) {
      for (double change : new double[] {1.1, 1.2}) {
        for (int family : new int[] {1, 20}) {
          row(spread, change, family);
        }
      }
    }
  }

  private static void row(double spread, double change, int family) {
    double[] changes = new double[family];
    changes[0] = Math.log(change);
    int runs = RUNS;
    SimulatedDuet duet = new SimulatedDuet(changes, Noise.NORMAL, 0.05, 100, spread / Noise.SPREAD);
    int[] until = new int[runs];
    int found = 0;
    int within = 0;
    for (int run = 0; run < runs; run++) {
      SimulatedDuet.Outcome outcome = duet.play(run);
      if (outcome.verdicts()[0] == Verdict.SLOWER) {
        until[found++] = outcome.pairs()[0];
        within += outcome.pairs()[0] <= 50 ? 1 : 0;
      }
    }
    int[] sorted = Arrays.copyOf(until, found);
    Arrays.sort(sorted);
    int fixed = new FixedSize(spread, Math.log(change), family).pairs((double) found / runs, 100);
    System.out.printf(
        Locale.ROOT,
        "| %.1f %% | +%.0f %% | %s | %.1f %% | %.1f | %d | %d | %.1f %% |%n",
        100 * spread,
        100 * (change - 1),
        family == 1 ? "1" : "1 of " + family,
        100.0 * found / runs,
        Arrays.stream(sorted).average().orElse(Double.NaN),
        found == 0 ? 0 : sorted[found * 9 / 10],
        fixed,
        100.0 * within / runs);
  }

  @Test
  void banks() {
    for (String file : BANKS) {
      Bank bank = Bank.read(Path.of(file));
      DuetReplay replay = new DuetReplay(bank, FORKS, SUITES);
      System.out.printf(
          Locale.ROOT,
          "%n%s, %d benchmarks, %d suites of 20, %d forks a side and benchmark for check, as many"
              + " in all for duet%n%n| slowed | by | suites with a false \"slower\" (upper 95 %%) |"
              + " check finds | duet finds, each within %d pairs | duet finds | both find: duet's"
              + " share of the forks | same |%n|---|---|---|---|---|---|---|---|%n",
          bank.name(),
          bank.benchmarks().size(),
          SUITES,
          FORKS,
          FORKS);
      for (var slowed : DuetReplay.Slowed.values()) {
        for (double slowdown : new double[] {1.02, 1.05, 1.10}) {
          if (slowed == DuetReplay.Slowed.NONE && slowdown < 1.1) {
            continue;
          }
          print(replay.count(slowdown, slowed, ValidateMain.SEED), slowed, slowdown);
        }
      }
    }
  }

  private static void print(DuetReplay.Counts counts, DuetReplay.Slowed slowed, double slowdown) {
    double all = counts.slowed();
    System.out.printf(
        Locale.ROOT,
        "| %s | +%.0f %% | %.2f %% (%.2f %%) | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.1f %% |%n",
        slowed.name().toLowerCase(Locale.ROOT),
        slowed == DuetReplay.Slowed.NONE ? 0 : 100 * (slowdown - 1),
        100.0 * counts.alarms() / SUITES,
        100 * upper(counts.alarms(), SUITES),
        100 * counts.foundByCheck() / all,
        100 * counts.foundCapped() / all,
        100 * counts.found() / all,
        100.0 * counts.pairsOfBoth() / counts.foundByBoth() / FORKS,
        100.0 * counts.same() / SUITES / Validation.SUITE);
  }

  private static double upper(int hits, int runs) {
    return hits == runs
        ? 1
        : BetaDistribution.of(hits + 1.0, runs - hits).inverseCumulativeProbability(0.95);
  }
}
