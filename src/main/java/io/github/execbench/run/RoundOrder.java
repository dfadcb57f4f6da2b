package io.github.execbench.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The order of the forks in each round: a Fisher-Yates shuffle driven by {@link SplittableRandom},
 * whose algorithm is specified, so that the same seed gives the same order on every JDK. A round's
 * order depends on nothing but the seed and its number: a resumed run goes on in it.
 */
public final class RoundOrder {

  /** The golden ratio's fraction, as SplittableRandom itself uses it to tell streams apart. */
  private static final long GAMMA = 0x9e3779b97f4a7c15L;

  private final long seed;

  /**
   * @param seed of the run
   */
  public RoundOrder(long seed) {
    this.seed = seed;
  }

  /** The items in the order of a round, from 1. */
  public <T> List<T> of(int round, List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    SplittableRandom random = new SplittableRandom(seed + round * GAMMA);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return shuffled;
  }
}
