package io.github.execbench.cli.duet;

import io.github.execbench.regression.Policy;
import io.github.execbench.regression.Verdict;
import io.github.execbench.regression.sequential.PairedRatios;
import io.github.execbench.regression.sequential.SequentialJudge;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.run.duet.Pairs;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The verdicts of a duet's benchmarks, told of each pair as it ends. All that is judged of all of
 * them is one family of tests, as large from the first pair to the last.
 */
final class DuetVerdicts {

  private final List<BenchmarkId> benchmarks;
  private final List<Judged> judged;
  private final Pairs pairs;
  private final Policy policy;
  private final SequentialJudge judge;

  /**
   * @param judged of each benchmark
   */
  DuetVerdicts(List<BenchmarkId> benchmarks, List<Judged> judged, Pairs pairs, Policy policy) {
    this.benchmarks = benchmarks;
    this.judged = judged;
    this.pairs = pairs;
    this.policy = policy;
    List<Double> margins = new ArrayList<>();
    judged.forEach(_ -> benchmarks.forEach(id -> margins.add(policy.marginOf(id))));
    this.judge = new SequentialJudge(margins, policy.alpha());
  }

  /** What is judged of each benchmark where it was measured, the score first. */
  List<Judged> judged() {
    return judged;
  }

  /** How many tests the correction is for. */
  int tests() {
    return judged.size() * benchmarks.size();
  }

  private int test(BenchmarkId id, Judged what) {
    return judged.indexOf(what) * benchmarks.size() + benchmarks.indexOf(id);
  }

  /** Judges the pairs of earlier sessions again, as they came. */
  void replay() {
    pairs.inOrder().forEach(pair -> add(pair.before().id(), pair.before().round()));
  }

  /** A round of a benchmark has ended; without a pair it says nothing. */
  void add(BenchmarkId id, int round) {
    for (Judged what : judged) {
      pairs
          .pair(id, round)
          .map(what::logRatio)
          .orElseGet(OptionalDouble::empty)
          .ifPresent(ratio -> judge.add(test(id, what), ratio));
    }
  }

  /** Whether more pairs of a benchmark would change nothing. */
  boolean isDecided(BenchmarkId id) {
    return judged.stream().allMatch(what -> isDecided(id, what)) || isIncomparable(id);
  }

  /** Decided, or not measured where pairs were. */
  private boolean isDecided(BenchmarkId id, Judged what) {
    return judge.isDecided(test(id, what))
        || (what != Judged.SCORE && !pairs.of(id).isEmpty() && !isMeasured(id, what));
  }

  /** Whether both sides have something of it. */
  boolean isMeasured(BenchmarkId id, Judged what) {
    return what.isIn(pairs.of(id));
  }

  /** Whether there are pairs, but the sides' scores can't be compared. */
  boolean isIncomparable(BenchmarkId id) {
    return !pairs.of(id).isEmpty() && !isMeasured(id, Judged.SCORE);
  }

  Verdict verdict(BenchmarkId id, Judged what) {
    return judge.verdict(test(id, what));
  }

  double adjustedP(BenchmarkId id, Judged what) {
    return judge.adjustedP(test(id, what));
  }

  /** Of the pairs that count: those until it was decided. */
  PairedRatios ratios(BenchmarkId id, Judged what) {
    return new PairedRatios(
        policy.marginOf(id),
        pairs.of(id).stream()
            .map(what::logRatio)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .limit(judge.pairs(test(id, what)))
            .toArray());
  }
}
