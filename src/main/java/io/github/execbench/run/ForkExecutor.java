package io.github.execbench.run;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;

/** Runs one fork. */
@FunctionalInterface
public interface ForkExecutor {

  /**
   * Runs one fork to its end; a failure of the fork is a record that says so.
   *
   * @param number in the order of execution
   * @throws InterruptedException if it was ended from outside; no process of it is left
   */
  ForkRecord run(BenchmarkId id, int round, int number) throws InterruptedException;
}
