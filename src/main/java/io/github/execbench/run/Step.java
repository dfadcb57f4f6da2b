package io.github.execbench.run;

import io.github.execbench.results.BenchmarkId;

/** What a run does next. */
public sealed interface Step {

  /**
   * Runs one fork.
   *
   * @param number in the order of execution, from 1
   */
  record Fork(BenchmarkId id, int round, int number) implements Step {}

  /** Ends. */
  record End(RunEnd why) implements Step {}
}
