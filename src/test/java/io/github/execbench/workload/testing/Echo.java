package io.github.execbench.workload.testing;

import io.github.execbench.workload.Task;

/** Returns its value after a while. */
public record Echo(int value, long delayMillis) implements Task<Integer> {

  public Echo(int value) {
    this(value, 0);
  }

  @Override
  public String name() {
    return "echo " + value;
  }

  @Override
  public Integer call() throws InterruptedException {
    Thread.sleep(delayMillis);
    return value;
  }
}
