package io.github.execbench.strategy;

import io.github.execbench.workload.Task;
import java.util.Map;
import java.util.function.Consumer;

/** Where a task is called: on the calling thread, or elsewhere while that thread waits. */
@FunctionalInterface
interface TaskCaller {

  TaskCaller HERE = Task::call;

  <R> R call(Task<R> task) throws Exception;

  /** How many tasks it runs at once now, if so many are asked for. */
  default int places(int asked) {
    return asked;
  }

  /** As {@link TaskRunner#screen}. */
  default Map<String, Outcome<String>> screen(Task<String> question) throws InterruptedException {
    return Map.of();
  }

  /** As {@link TaskRunner#tellOfUnused}. */
  default void tellOfUnused(Consumer<String> listener) {}

  /** Ends whatever calls tasks elsewhere. */
  default void close() {}
}
