package io.github.execbench.run.duet;

import java.util.SplittableRandom;

/**
 * Which side of a pair runs first: a fair coin for each odd round, the other way round in the next
 * one (ABBA or BAAB). So neither side stands first more often, a steady drift cancels, and where
 * nothing has changed it is chance alone that says which of two forks is the candidate's. The same
 * seed gives the same order on every JDK.
 */
public final class PairOrder {

  private static final long GAMMA = 0x9e3779b97f4a7c15L;
  private static final long OTHER_GAMMA = 0xd1342543de82ef95L;

  private final long seed;

  /**
   * @param seed of the session
   */
  public PairOrder(long seed) {
    this.seed = seed;
  }

  /**
   * Whether the baseline's fork comes first.
   *
   * @param benchmark its place in the plan, from 0
   * @param round from 1
   */
  public boolean baselineFirst(int benchmark, int round) {
    long block = (round + 1L) / 2;
    boolean coin =
        new SplittableRandom(seed + benchmark * OTHER_GAMMA + block * GAMMA).nextBoolean();
    return coin == (round % 2 == 1);
  }
}
