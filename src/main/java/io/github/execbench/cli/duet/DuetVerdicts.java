package io.github.execbench.cli.duet;

import io.github.execbench.regression.Policy;
import io.github.execbench.regression.Verdict;
import io.github.execbench.regression.sequential.PairedRatios;
import io.github.execbench.regression.sequential.SequentialJudge;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.run.duet.Pairs;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The verdicts of a duet's benchmarks, told of each pair as it ends. All that is judged of all of
 * them is one family of tests, as large from the first pair to the last.
 */
final class DuetVerdicts {

  private final TestFamily family;
  private final Pairs pairs;
  private final Policy policy;
  private final SequentialJudge judge;

  /**
   * @param judged of each benchmark
   */
  DuetVerdicts(List<BenchmarkId> benchmarks, List<Judged> judged, Pairs pairs, Policy policy) {
    this.family = new TestFamily(benchmarks, judged);
    this.pairs = pairs;
    this.policy = policy;
    this.judge = new SequentialJudge(family.margins(policy), policy.alpha());
  }

  /** What is judged of each benchmark where it was measured, the score first. */
  List<Judged> judged() {
    return family.judged();
  }

  /** How many tests the correction is for. */
  int tests() {
    return family.size();
  }

  /** Judges the pairs of earlier sessions again, as they came. */
  void replay() {
    pairs.inOrder().forEach(pair -> add(pair.before().id(), pair.before().round()));
  }

  /** A round of a benchmark has ended; without a pair it says nothing. */
  void add(BenchmarkId id, int round) {
    for (Judged what : family.judged()) {
      pairs
          .pair(id, round)
          .map(what::logRatio)
          .orElseGet(OptionalDouble::empty)
          .ifPresent(ratio -> judge.add(family.test(id, what), ratio));
    }
  }

  /** Whether more pairs of a benchmark would change nothing. */
  boolean isDecided(BenchmarkId id) {
    return family.judged().stream().allMatch(what -> isDecided(id, what)) || isIncomparable(id);
  }

  /** Decided, or not measured where pairs were. */
  private boolean isDecided(BenchmarkId id, Judged what) {
    return judge.isDecided(family.test(id, what))
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
    return judge.verdict(family.test(id, what));
  }

  double adjustedP(BenchmarkId id, Judged what) {
    return judge.adjustedP(family.test(id, what));
  }

  /** Of the pairs that count: those until it was decided. */
  PairedRatios ratios(BenchmarkId id, Judged what) {
    return new PairedRatios(
        policy.marginOf(id),
        pairs.of(id).stream()
            .map(what::logRatio)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .limit(judge.pairs(family.test(id, what)))
            .toArray());
  }
}
