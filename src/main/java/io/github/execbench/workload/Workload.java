package io.github.execbench.workload;

import java.util.List;

/**
 * A batch of tasks and the means to tell whether their answer is right.
 *
 * @param <R> what each task returns
 */
public interface Workload<R> {

  /** The tasks of one batch, in order. The list is immutable and may be run any number of times. */
  List<? extends Task<R>> tasks();

  /**
   * Checks the results of one batch. Never inside the timed part.
   *
   * @param results one result a task, in task order
   * @throws WrongResultException if an answer is wrong; it names the task
   */
  void verify(List<R> results);
}
