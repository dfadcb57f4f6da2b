package io.github.execbench.workload.testing;

import io.github.execbench.workload.Task;

/** Throws, an exception or an error. */
public record Fails(String message, boolean error) implements Task<Integer> {

  @Override
  public String name() {
    return "fails";
  }

  @Override
  public Integer call() {
    if (error) {
      throw new AssertionError(message);
    }
    throw new IllegalStateException(message);
  }
}
