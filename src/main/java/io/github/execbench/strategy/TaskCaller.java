package io.github.execbench.strategy;

import io.github.execbench.workload.Task;

/** Where a task is called: on the calling thread, or elsewhere while that thread waits. */
@FunctionalInterface
interface TaskCaller {

  TaskCaller HERE = Task::call;

  <R> R call(Task<R> task) throws Exception;

  /** How many tasks it runs at once now, if so many are asked for. */
  default int places(int asked) {
    return asked;
  }

  /** Ends whatever calls tasks elsewhere. */
  default void close() {}
}
