package io.github.execbench.regression.sequential;

import io.github.execbench.regression.Verdict;

/** The tests of one benchmark, told of pair after pair until it is decided. */
final class Trial {

  private final double needed;
  private final Bet slowerThanBefore;
  private final Bet fasterThanBefore;
  private final GoalBet beyondMargin;
  private final GoalBet withinMargin;
  private final GoalBet withinMirror;
  private final GoalBet beyondMirror;
  private final Spread spread = new Spread();
  private int pairs;
  private Verdict verdict = Verdict.CANT_TELL;

  Trial(double margin, double alpha) {
    double unit = Math.log1p(margin);
    needed = 1 / alpha;
    slowerThanBefore = Bet.above(0, unit);
    fasterThanBefore = Bet.below(0, unit);
    beyondMargin = GoalBet.above(unit, unit, needed);
    withinMargin = GoalBet.below(unit, unit, needed);
    withinMirror = GoalBet.above(-unit, unit, needed);
    beyondMirror = GoalBet.below(-unit, unit, needed);
  }

  void add(double logRatio) {
    pairs++;
    double expected = spread.value();
    slowerThanBefore.add(logRatio);
    fasterThanBefore.add(logRatio);
    beyondMargin.add(logRatio, expected);
    withinMargin.add(logRatio, expected);
    withinMirror.add(logRatio, expected);
    beyondMirror.add(logRatio, expected);
    spread.add(logRatio);
  }

  /** Evidence against "not slower at all". */
  double slower() {
    return slowerThanBefore.evidence();
  }

  /** Evidence against "not faster at all". */
  double faster() {
    return fasterThanBefore.evidence();
  }

  /**
   * Decides if it can; what is decided stays so.
   *
   * @param slower the evidence of {@link #slower} after correction
   * @param faster the evidence of {@link #faster} after correction
   */
  void decide(double slower, double faster) {
    if (isDecided()) {
      return;
    }
    if (slower >= needed && beyondMargin.evidence() >= needed) {
      verdict = Verdict.SLOWER;
    } else if (faster >= needed && beyondMirror.evidence() >= needed) {
      verdict = Verdict.FASTER;
    } else if (withinMargin.evidence() >= needed && withinMirror.evidence() >= needed) {
      verdict = Verdict.SAME;
    }
  }

  int pairs() {
    return pairs;
  }

  boolean isDecided() {
    return verdict != Verdict.CANT_TELL;
  }

  Verdict verdict() {
    return verdict;
  }
}
