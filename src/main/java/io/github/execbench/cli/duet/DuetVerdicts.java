package io.github.execbench.cli.duet;

import io.github.execbench.regression.Policy;
import io.github.execbench.regression.Verdict;
import io.github.execbench.regression.sequential.PairedRatios;
import io.github.execbench.regression.sequential.SequentialJudge;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.run.duet.Pairs;
import java.util.List;

/** The verdicts of a duet's benchmarks, told of each pair as it ends. */
final class DuetVerdicts {

  private final List<BenchmarkId> benchmarks;
  private final Pairs pairs;
  private final Policy policy;
  private final SequentialJudge judge;

  DuetVerdicts(List<BenchmarkId> benchmarks, Pairs pairs, Policy policy) {
    this.benchmarks = benchmarks;
    this.pairs = pairs;
    this.policy = policy;
    this.judge =
        new SequentialJudge(benchmarks.stream().map(policy::marginOf).toList(), policy.alpha());
  }

  /** Judges the pairs of earlier sessions again, round by round, as they came. */
  void replay(int rounds) {
    for (int round = 1; round <= rounds; round++) {
      for (BenchmarkId id : benchmarks) {
        add(id, round);
      }
    }
  }

  /** A round of a benchmark has ended; without a pair it says nothing. */
  void add(BenchmarkId id, int round) {
    pairs.logRatio(id, round).ifPresent(ratio -> judge.add(benchmarks.indexOf(id), ratio));
  }

  boolean isDecided(BenchmarkId id) {
    return judge.isDecided(benchmarks.indexOf(id));
  }

  Verdict verdict(BenchmarkId id) {
    return judge.verdict(benchmarks.indexOf(id));
  }

  double adjustedP(BenchmarkId id) {
    return judge.adjustedP(benchmarks.indexOf(id));
  }

  PairedRatios ratios(BenchmarkId id) {
    return new PairedRatios(
        policy.marginOf(id),
        pairs.logRatios(id).stream().mapToDouble(Double::doubleValue).toArray());
  }
}
