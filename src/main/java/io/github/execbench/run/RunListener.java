package io.github.execbench.run;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import java.util.List;

/** Follows a run, fork by fork. */
public interface RunListener {

  /** A fork is about to start. */
  void started(BenchmarkId id, int round, List<ForkRecord> before);

  /** A fork has ended, and is the last of all so far. */
  void ended(ForkRecord fork, List<ForkRecord> all);
}
