package io.github.execbench.run;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.PlannedBenchmark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Measures in rounds: one fork of every benchmark, in an order shuffled anew in each round
 * (randomized multiple interleaved trials: Abedi and Brecht, <i>Conducting repeatable experiments
 * in highly variable cloud computing environments</i>, ICPE 2017). After the first round there is a
 * full answer; each further one narrows it.
 */
public final class Campaign {

  /** Why it ended. */
  public enum End {
    /** Every planned fork was run. */
    COMPLETE,
    /** The next fork might not have ended in time. */
    TIME_BUDGET,
    /** Every interval is narrow enough. */
    PRECISION,
    /** A fork failed, and the run was to stop at that. */
    FAILURE
  }

  /** Where a fork goes as soon as it has ended. */
  @FunctionalInterface
  public interface ForkSink {
    void accept(ForkRecord fork) throws IOException;
  }

  private record Done(BenchmarkId id, int round) {}

  private final List<PlannedBenchmark> benchmarks;
  private final RoundOrder order;
  private final StopRules rules;
  private final ForkExecutor executor;
  private final ForkSink sink;
  private final RunListener listener;
  private final List<ForkRecord> forks = new ArrayList<>();
  private final Set<Done> done = new HashSet<>();

  /**
   * @param seed of the order
   * @param earlier forks of earlier sittings, which are not run again
   * @param sink gets each fork before the next one starts
   */
  public Campaign(
      List<PlannedBenchmark> benchmarks,
      long seed,
      Collection<ForkRecord> earlier,
      StopRules rules,
      ForkExecutor executor,
      ForkSink sink,
      RunListener listener) {
    this.benchmarks = List.copyOf(benchmarks);
    this.order = new RoundOrder(seed);
    this.rules = rules;
    this.executor = executor;
    this.sink = sink;
    this.listener = listener;
    earlier.forEach(this::remember);
  }

  /**
   * Runs forks until a rule ends it.
   *
   * @throws InterruptedException if it is ended from outside; what was under way is lost
   * @throws IOException if a fork can't be put away
   */
  public End run() throws InterruptedException, IOException {
    int lastRound = benchmarks.stream().mapToInt(PlannedBenchmark::rounds).max().orElse(0);
    for (int round = 1; round <= lastRound; round++) {
      for (PlannedBenchmark benchmark : order.of(round, inRound(round))) {
        if (done.contains(new Done(benchmark.id(), round))) {
          continue;
        }
        if (!rules.hasTimeFor(benchmark, forks)) {
          return End.TIME_BUDGET;
        }
        if (fork(benchmark.id(), round).failed() && rules.endsAtFailure()) {
          return End.FAILURE;
        }
      }
      if (rules.isPreciseEnough(round, forks)) {
        return End.PRECISION;
      }
    }
    return End.COMPLETE;
  }

  private List<PlannedBenchmark> inRound(int round) {
    return benchmarks.stream().filter(benchmark -> benchmark.rounds() >= round).toList();
  }

  private ForkRecord fork(BenchmarkId id, int round) throws InterruptedException, IOException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    listener.started(id, round, List.copyOf(forks));
    ForkRecord fork = executor.run(id, round, forks.size() + 1);
    sink.accept(fork);
    remember(fork);
    listener.ended(fork, List.copyOf(forks));
    return fork;
  }

  private void remember(ForkRecord fork) {
    forks.add(fork);
    done.add(new Done(fork.id(), fork.round()));
  }
}
