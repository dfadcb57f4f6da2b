package io.github.execbench.workload.empty;

import io.github.execbench.workload.Task;

/**
 * Does nothing, so that all the time it takes is the strategy's.
 *
 * @param index what it returns
 */
public record EmptyTask(int index) implements Task<Integer> {

  @Override
  public String name() {
    return "empty " + index;
  }

  @Override
  public Integer call() {
    return index;
  }
}
