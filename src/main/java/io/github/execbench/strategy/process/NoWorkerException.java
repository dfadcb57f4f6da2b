package io.github.execbench.strategy.process;

import io.github.execbench.strategy.process.worker.WorkerStartException;
import java.util.Objects;

/** A pool has no worker and can't start any: no task is at fault, and the next would fare alike. */
public final class NoWorkerException extends Exception {

  private static final long serialVersionUID = 1L;

  NoWorkerException(WorkerStartException last) {
    super(last.getMessage(), last);
  }

  /** Of a pool of another kind. */
  public NoWorkerException(String why) {
    super(why);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage(), "each has one");
  }
}
