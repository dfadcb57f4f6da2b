package io.github.execbench.strategy;

import io.github.execbench.workload.Task;

/** A task of a batch failed. The cause is what it threw. */
public final class TaskFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  public TaskFailedException(Task<?> task, Throwable cause) {
    super(task.name() + ": " + (cause.getMessage() == null ? cause : cause.getMessage()), cause);
  }
}
