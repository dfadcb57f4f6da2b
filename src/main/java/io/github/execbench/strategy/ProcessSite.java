package io.github.execbench.strategy;

import io.github.execbench.strategy.process.WorkerPool;
import io.github.execbench.workload.Task;

/** Calls tasks in worker processes. */
record ProcessSite(WorkerPool pool) implements CallSite {

  @Override
  public <R> R call(Task<R> task) throws Exception {
    return pool.call(task);
  }

  @Override
  public void close() {
    pool.close();
  }
}
