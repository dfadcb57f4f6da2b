package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import java.util.OptionalDouble;

/** Knows the time that a benchmark can't go below, however well it is done. */
@FunctionalInterface
public interface IdealTime {

  /** Knows nothing. */
  IdealTime NONE = id -> OptionalDouble.empty();

  /**
   * The ideal makespan of one operation in seconds: such a benchmark is judged on what it takes
   * beyond that. Empty where there is none.
   */
  OptionalDouble seconds(BenchmarkId id);
}
