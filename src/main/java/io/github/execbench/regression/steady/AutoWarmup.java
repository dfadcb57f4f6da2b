package io.github.execbench.regression.steady;

import io.github.execbench.results.ForkVerdict;
import io.github.execbench.results.Steadiness;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.IterationPlan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many iterations the next fork of a benchmark warms up, by what its earlier forks were like.
 *
 * <p>JMH fixes a fork's warm-up before it starts it. So the first fork warms up for as long as the
 * benchmark itself says, which is the limit; when it had settled shows in its record. Those after
 * it warm up that long and half as long again. One that was still warming, and had not settled
 * before it was measured, lengthens the warm-up of the next by half, to at most twice the limit.
 * The same forks give the same answer: a run that is resumed goes on in it.
 */
public final class AutoWarmup {

  private static final double MARGIN = 1.5;
  private static final int LONGEST = 2;

  private AutoWarmup() {}

  /**
   * The number of iterations; empty for the benchmark's own.
   *
   * @param earlier forks of the same benchmark, in their order
   */
  public static OptionalInt iterations(List<ForkRecord> earlier) {
    int next = 0;
    int limit = 0;
    for (ForkRecord fork : earlier) {
      Optional<ForkVerdict> verdict = RecordedFork.judge(fork);
      if (verdict.isEmpty() || fork.settings().isEmpty() || fork.warmup().isEmpty()) {
        continue;
      }
      IterationPlan had = fork.settings().get().warmup();
      if (limit == 0) {
        limit = had.count();
        next = Math.clamp((int) Math.ceil(MARGIN * settled(fork)), 1, limit);
      }
      // A short fork may count as warming for want of time after it had settled.
      boolean unsettled = settled(fork) == fork.warmup().size();
      if (verdict.get().steadiness() == Steadiness.WARMING && unsettled) {
        next = Math.max(next, (int) Math.ceil(MARGIN * had.count()));
      }
      next = Math.min(next, LONGEST * limit);
    }
    return next == 0 ? OptionalInt.empty() : OptionalInt.of(next);
  }

  /** How many of its iterations of warm-up it took to settle. */
  private static int settled(ForkRecord fork) {
    return Math.min(fork.warmup().size(), Settling.iterations(RecordedFork.stretches(fork)));
  }
}
