package io.github.execbench.workload.own;

import io.github.execbench.workload.Workload;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A work, ready to be called.
 *
 * @param form what it was taken as, for a sentence: "a Callable"
 * @param invoker does a task
 * @param ownTasks how many tasks it brings itself
 * @param returns whether its tasks return anything
 * @param workload itself, if it is one of the suite's workloads
 */
record Taken(
    String form,
    Invoker invoker,
    OptionalInt ownTasks,
    boolean returns,
    Optional<Workload<Object>> workload) {

  static Taken calls(String form, boolean returns, Invoker invoker) {
    return new Taken(form, invoker, OptionalInt.empty(), returns, Optional.empty());
  }
}
