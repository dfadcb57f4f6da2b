package io.github.execbench.run;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import java.util.List;
import java.util.OptionalInt;

/** How long forks warm up, by what earlier ones were like. */
@FunctionalInterface
public interface WarmupPlan {

  /** As each benchmark says, or JMH's options. */
  WarmupPlan FIXED = (id, forks) -> OptionalInt.empty();

  /**
   * Iterations of the next fork's warm-up; empty for the benchmark's own.
   *
   * @param forks of all benchmarks so far, in their order
   */
  OptionalInt iterations(BenchmarkId id, List<ForkRecord> forks);
}
