package io.github.execbench.strategy;

import io.github.execbench.workload.Task;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs tasks in one way. Opened once, used for any number of batches, one batch at a time.
 *
 * <p>At most {@link #parallelism()} tasks are under way at any moment, in every strategy; that
 * bounds what they hold in memory.
 */
public interface TaskRunner extends AutoCloseable {

  /**
   * Runs a batch and returns when no task of it is running any more.
   *
   * @return the results in task order
   * @throws TaskFailedException at the first failure, with its cause; tasks not yet started are
   *     dropped and running ones interrupted
   * @throws InterruptedException if the caller is interrupted; the batch ends as after a failure
   * @throws CannotStartException if the threads or processes that tasks run on can't be had
   */
  <R> List<R> run(List<? extends Task<R>> tasks) throws TaskFailedException, InterruptedException;

  /**
   * Runs tasks drawn one by one, so that any number of them takes no more memory than a few. A
   * failure ends its own task alone.
   *
   * @param tasks drawn on the calling thread as room appears
   * @param outcomes told of each end, in the order of completion, on the calling thread
   * @throws InterruptedException if the caller is interrupted; running tasks are interrupted and
   *     waited for, and what ends all the same is told
   * @throws CannotStartException if the threads or processes that tasks run on can't be had;
   *     running tasks are ended likewise
   */
  <R> void stream(Iterator<? extends Task<R>> tasks, Consumer<? super Outcome<R>> outcomes)
      throws InterruptedException;

  /**
   * Has each worker, which may be another machine, answer a question before its first task. Those
   * that come later get no task unless their answer is empty.
   *
   * @param question returns what is wrong, in words
   * @return the answers of those that are there now, by address; nothing where tasks run on this
   *     machine alone
   * @throws InterruptedException if the caller is interrupted
   */
  default Map<String, Outcome<String>> screen(Task<String> question) throws InterruptedException {
    return Map.of();
  }

  /**
   * Tells of workers that come later and get no task.
   *
   * @param listener told which and why, on a thread of the runner's own
   */
  default void tellOfUnused(Consumer<String> listener) {}

  /** How many tasks may be under way at once: what was really opened, not what was asked for. */
  int parallelism();

  /** Ends every thread and process of this runner before it returns. May be called twice. */
  @Override
  void close();
}
