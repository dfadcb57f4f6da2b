package io.github.execbench.strategy.process.worker;

import java.util.Objects;

/** A worker process could not be started, or ended or fell silent before its first task began. */
public final class WorkerStartException extends Exception {

  private static final long serialVersionUID = 1L;

  public WorkerStartException(String why, Throwable cause) {
    super("can't start a worker process: " + why, cause);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage(), "each has one");
  }
}
