package io.github.execbench.strategy;

import io.github.execbench.workload.Task;

/**
 * How a task ended.
 *
 * @param <R> what the task returns
 */
public sealed interface Outcome<R> {

  Task<R> task();

  /** It returned a value. */
  record Success<R>(Task<R> task, R value) implements Outcome<R> {}

  /** It threw, or the process that ran it died. */
  record Failure<R>(Task<R> task, Throwable cause) implements Outcome<R> {}
}
