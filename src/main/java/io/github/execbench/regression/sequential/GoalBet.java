package io.github.execbench.regression.sequential;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Bets as {@link Bet} does, but with the larger part of the capital so as to have reached a goal
 * after 40 pairs with the greatest chance, rather than to grow the fastest. The stake is what
 * hedges a digital option: of a capital W the chance of success is p = W / goal, and with n pairs
 * to go the stake is {@code goal phi(Phi^-1(p)) / sqrt n} per unit of spread (Kulldorff, <i>Optimal
 * control of favorable games with a time limit</i>, 1993; Browne, <i>Reaching goals by a
 * deadline</i>, 1999). Whoever has not reached it by then tries for as long again.
 *
 * <p>That finds more of the faint changes, and growth the clear ones sooner. As with any bets on a
 * symmetric value nothing is won on average, so the guarantee is that of {@link Bet}; the spread,
 * of the pairs before, only sets the stakes. A pair multiplies the evidence by 0.1 at least and 1.9
 * at most. The evidence falls as the center rises: where a stake would grow faster than the capital
 * one of its two limits holds (Mills' ratio).
 */
final class GoalBet {

  private static final double GROWING = 0.4;
  private static final double MOST_AT_STAKE = 0.9;
  private static final int DEADLINE = 40;

  /** The root mean square of tanh of a standard normal variable, rounded down. */
  private static final double UNIT_WIN = 0.6;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final Bet growing;
  private final double center;
  private final double direction;
  private final double goal;
  private double capital = 1 - GROWING;
  private int pairs;
  private int deadline = DEADLINE;

  private GoalBet(Bet growing, double center, double direction, double goal) {
    this.growing = growing;
    this.center = center;
    this.direction = direction;
    this.goal = goal;
  }

  /**
   * Bets on ratios above a center.
   *
   * @param unit the logarithm of the margin
   * @param goal the evidence that is needed
   */
  static GoalBet above(double center, double unit, double goal) {
    return new GoalBet(Bet.above(center, unit), center, 1, goal);
  }

  /** Bets on ratios below a center. */
  static GoalBet below(double center, double unit, double goal) {
    return new GoalBet(Bet.below(center, unit), center, -1, goal);
  }

  /**
   * Takes one more pair's log ratio.
   *
   * @param spread as the pairs before tell it
   */
  void add(double logRatio, double spread) {
    growing.add(logRatio);
    capital += stake() * Math.tanh(direction * (logRatio - center) / spread);
    if (++pairs == deadline) {
      deadline *= 2;
    }
  }

  private double stake() {
    double chance = Math.min(1, capital / goal);
    double hedge =
        goal
            * NORMAL.density(NORMAL.inverseCumulativeProbability(chance))
            / (UNIT_WIN * Math.sqrt(deadline - pairs));
    return Math.min(hedge, Math.min(MOST_AT_STAKE * capital, Math.max(0, goal - capital)));
  }

  /** The capital: 1 at first, 1/alpha is evidence at alpha. */
  double evidence() {
    return GROWING * growing.evidence() + capital;
  }
}
