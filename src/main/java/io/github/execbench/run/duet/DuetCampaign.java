package io.github.execbench.run.duet;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.run.RoundOrder;
import io.github.execbench.run.RunEnd;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

/**
 * Knows which pair a duet runs next: rounds of one pair of every open benchmark, in an order
 * shuffled anew in each.
 */
public final class DuetCampaign {

  private final DuetSettings settings;
  private final Pairs pairs;
  private final Predicate<BenchmarkId> decided;
  private final DoubleSupplier elapsedSeconds;
  private final RoundOrder order;
  private final PairOrder sides;
  private int round = 1;

  /** What to do next. */
  public sealed interface Next {

    /** Run a pair. */
    record Pair(BenchmarkId id, int round, boolean baselineFirst) implements Next {}

    /** End. */
    record End(RunEnd why) implements Next {}
  }

  /**
   * @param pairs what has been measured, kept up to date by others
   * @param decided which benchmarks need no more pairs
   * @param elapsedSeconds since this session began
   */
  public DuetCampaign(
      DuetSettings settings,
      Pairs pairs,
      Predicate<BenchmarkId> decided,
      DoubleSupplier elapsedSeconds) {
    this.settings = settings;
    this.pairs = pairs;
    this.decided = decided;
    this.elapsedSeconds = elapsedSeconds;
    this.order = new RoundOrder(settings.seed());
    this.sides = new PairOrder(settings.seed());
  }

  /** What to do now. */
  public Next next() {
    List<BenchmarkId> all = settings.plan().shared();
    if (all.stream().allMatch(this::isDone)) {
      return new Next.End(RunEnd.COMPLETE);
    }
    for (; round <= settings.maxPairs(); round++) {
      for (BenchmarkId id : order.of(round, all)) {
        if (!isDone(id) && !pairs.isBegun(id, round)) {
          return hasTimeFor(id)
              ? new Next.Pair(id, round, sides.baselineFirst(all.indexOf(id), round))
              : new Next.End(RunEnd.TIME_BUDGET);
        }
      }
    }
    return new Next.End(RunEnd.COMPLETE);
  }

  private boolean isDone(BenchmarkId id) {
    return decided.test(id) || pairs.anyFailed(id);
  }

  private boolean hasTimeFor(BenchmarkId id) {
    return elapsedSeconds.getAsDouble() + pairs.longestSeconds(id)
        <= settings.timeBudgetSeconds().orElse(Double.POSITIVE_INFINITY);
  }
}
