package io.github.execbench.run;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.summary.Race;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows what a run does next. It measures in rounds: one fork of every benchmark, in an order
 * shuffled anew in each round (randomized multiple interleaved trials: Abedi and Brecht,
 * <i>Conducting repeatable experiments in highly variable cloud computing environments</i>, ICPE
 * 2017). After the first round there is a full answer; each further one narrows it.
 *
 * <p>Whoever runs the forks asks for the {@linkplain #next next} step and tells what {@linkplain
 * #add came} of it.
 */
public final class Campaign {

  private record Done(BenchmarkId id, int round) {}

  private final List<PlannedBenchmark> benchmarks;
  private final int lastRound;
  private final RoundOrder order;
  private final StopRules rules;
  private final Race race;
  private final List<ForkRecord> forks = new ArrayList<>();
  private final Set<Done> done = new HashSet<>();
  private int round = 1;
  private boolean failed;

  /**
   * Begins a run, or goes on with one.
   *
   * @param head has the benchmarks and the seed of their order
   * @param earlier forks of earlier sessions, which are not run again
   */
  public Campaign(JournalHead head, Collection<ForkRecord> earlier, StopRules rules) {
    this.benchmarks = head.benchmarks();
    this.lastRound = benchmarks.stream().mapToInt(PlannedBenchmark::rounds).max().orElse(0);
    this.order = new RoundOrder(head.seed());
    this.rules = rules;
    this.race = new Race(head);
    earlier.forEach(this::remember);
  }

  /** What to do now. Asked again without a fork in between, the answer is the same. */
  public Step next() {
    if (failed && rules.endsAtFailure()) {
      return new Step.End(RunEnd.FAILURE);
    }
    for (; round <= lastRound; round++) {
      for (PlannedBenchmark benchmark : order.of(round, inRound())) {
        if (!done.contains(new Done(benchmark.id(), round))) {
          return rules.hasTimeFor(benchmark, forks)
              ? new Step.Fork(benchmark.id(), round, forks.size() + 1)
              : new Step.End(RunEnd.TIME_BUDGET);
        }
      }
      if (rules.isPreciseEnough(round, forks)) {
        return new Step.End(RunEnd.PRECISION);
      }
    }
    return new Step.End(RunEnd.COMPLETE);
  }

  private List<PlannedBenchmark> inRound() {
    Set<BenchmarkId> out = race.outBefore(round, forks).keySet();
    return benchmarks.stream()
        .filter(benchmark -> benchmark.rounds() >= round && !out.contains(benchmark.id()))
        .toList();
  }

  /** Tells what came of a fork. */
  public void add(ForkRecord fork) {
    remember(fork);
    failed |= fork.failed();
  }

  private void remember(ForkRecord fork) {
    forks.add(fork);
    done.add(new Done(fork.id(), fork.round()));
  }

  /** All forks so far, in the order of execution. */
  public List<ForkRecord> forks() {
    return Collections.unmodifiableList(forks);
  }
}
