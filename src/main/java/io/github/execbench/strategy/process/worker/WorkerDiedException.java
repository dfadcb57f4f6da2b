package io.github.execbench.strategy.process.worker;

/** A worker process ended, or had to be ended, before its task did. */
public final class WorkerDiedException extends Exception {

  private static final long serialVersionUID = 1L;

  public WorkerDiedException(String message) {
    super(message);
  }
}
