package io.github.execbench.cli.duet;

import io.github.execbench.regression.Policy;
import io.github.execbench.regression.Verdict;
import io.github.execbench.regression.sequential.PairedRatios;
import io.github.execbench.regression.sequential.PooledJudge;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.run.duet.Pairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verdicts of the benchmarks of several machines, by the pairs of all. */
final class MergedVerdicts {

  private final TestFamily family;
  private final PooledJudge judge;

  MergedVerdicts(List<MachineDuet> machines, Policy policy) {
    List<BenchmarkId> benchmarks =
        machines.stream()
            .flatMap(machine -> machine.benchmarks().keySet().stream())
            .filter(id -> policy.ignored(id).isEmpty())
            .distinct()
            .toList();
    List<Judged> judged =
        machines.stream()
            .flatMap(machine -> Judged.in(machine.settings()).stream())
            .distinct()
            .sorted()
            .toList();
    this.family = new TestFamily(benchmarks, judged);
    this.judge =
        new PooledJudge(
            family.margins(policy),
            policy.alpha(),
            machines.stream().map(machine -> measured(family, machine)).toList());
  }

  private static PooledJudge.Machine measured(TestFamily family, MachineDuet machine) {
    Settled settled = new Settled(machine.pairs(), Policy.standard());
    List<Integer> tests = new ArrayList<>();
    for (Judged what : Judged.in(machine.settings())) {
      for (BenchmarkId id : machine.benchmarks().keySet()) {
        if (family.benchmarks().contains(id)) {
          tests.add(family.test(id, what));
        }
      }
    }
    List<PooledJudge.Pair> told = new ArrayList<>();
    for (Pairs.Pair pair : machine.pairs().inOrder()) {
      BenchmarkId id = pair.before().id();
      // Of what failed there the forks that did not may have been lucky.
      if (family.benchmarks().contains(machine.named(id)) && settled.ofLost(id).isEmpty()) {
        for (Judged what : Judged.in(machine.settings())) {
          what.logRatio(pair)
              .ifPresent(ratio ->
                  told.add(
                      new PooledJudge.Pair(
                          family.test(machine.named(id), what), pair.before().round(), ratio)));
        }
      }
    }
    return new PooledJudge.Machine(tests, told);
  }

  /** Those that at least one machine had to measure, by their names on all. */
  List<BenchmarkId> benchmarks() {
    return family.benchmarks();
  }

  /** What is judged of each where it was measured, the score first. */
  List<Judged> judged() {
    return family.judged();
  }

  /** How many tests the correction is for. */
  int tests() {
    return family.size();
  }

  /** Whether a machine has pairs that count. */
  boolean isMeasured(int machine, BenchmarkId id, Judged what) {
    return judge.ratios(machine, family.test(id, what)).pairs() > 0;
  }

  Verdict verdict(BenchmarkId id, Judged what) {
    return judge.verdict(family.test(id, what));
  }

  double adjustedP(BenchmarkId id, Judged what) {
    return judge.adjustedP(family.test(id, what));
  }

  PairedRatios ratios(BenchmarkId id, Judged what) {
    return judge.ratios(family.test(id, what));
  }

  /** What a machine says alone that disagrees with what all say together. */
  record Disagreement(
      Verdict own, PairedRatios ownRatios, Verdict together, PairedRatios togetherRatios) {}

  /** Of a machine; empty if it agrees. */
  Optional<Disagreement> disagreement(int machine, BenchmarkId id, Judged what) {
    int test = family.test(id, what);
    return judge.disagrees(machine, test)
        ? Optional.of(
            new Disagreement(
                judge.alone(machine, test),
                judge.ratios(machine, test),
                judge.together(test),
                judge.ratios(test)))
        : Optional.empty();
  }
}
