package io.github.execbench.strategy;

import io.github.execbench.strategy.process.NoWorkerException;
import io.github.execbench.strategy.process.WorkerPool;
import io.github.execbench.workload.Task;

/** Calls tasks in worker processes. */
record ProcessCaller(WorkerPool pool) implements TaskCaller {

  @Override
  public <R> R call(Task<R> task) throws Exception {
    try {
      return pool.call(task);
    } catch (NoWorkerException e) {
      throw new CannotStartException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
