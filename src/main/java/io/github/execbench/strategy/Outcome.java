package io.github.execbench.strategy;

import io.github.execbench.workload.Task;

/**
 * How a task ended.
 *
 * @param <R> what the task returns
 */
public sealed interface Outcome<R> {

  /** The task's place among those that were drawn, from 0. */
  int index();

  Task<R> task();

  /** It returned a value. */
  record Success<R>(int index, Task<R> task, R value) implements Outcome<R> {}

  /** It threw, or the process that ran it died. */
  record Failure<R>(int index, Task<R> task, Throwable cause) implements Outcome<R> {}
}
