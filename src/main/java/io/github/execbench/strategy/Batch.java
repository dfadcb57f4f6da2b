package io.github.execbench.strategy;

import io.github.execbench.workload.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A batch under way: stops the rest at the first failure, and gathers results in task order. */
final class Batch<R> {

  private final List<TaskRun<R>> runs;
  private final AtomicReference<@Nullable TaskRun<R>> failed = new AtomicReference<>();
  private final CountDownLatch open;

  Batch(List<? extends Task<R>> tasks, TaskCaller caller) {
    runs = new ArrayList<>(tasks.size());
    for (Task<R> task : tasks) {
      runs.add(new TaskRun<>(runs.size(), task, caller));
    }
    open = new CountDownLatch(tasks.size());
  }

  List<TaskRun<R>> runs() {
    return runs;
  }

  /** Takes in that a task has ended, on the thread that ran it. */
  void ended(TaskRun<R> run) {
    try {
      if (run.failed() && failed.compareAndSet(null, run)) {
        cancel();
      }
    } finally {
      open.countDown();
    }
  }

  /**
   * Waits until no task runs any more.
   *
   * @throws CannotStartException if tasks wait for threads in vain
   */
  List<R> await(Losses losses) throws TaskFailedException, InterruptedException {
    Stall stall = new Stall(losses);
    try {
      losses.check();
      while (!open.await(Stall.LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        stall.check(runs);
      }
    } catch (InterruptedException | CannotStartException e) {
      cancel();
      awaitUninterruptibly();
      throw e;
    }
    TaskRun<R> first = failed.get();
    if (first == null) {
      return results();
    }
    Throwable thrown = Objects.requireNonNull(first.thrown(), "what failed threw");
    if (thrown instanceof CannotStartException e) {
      throw e;
    }
    throw new TaskFailedException(first.task(), thrown);
  }

  private List<R> results() {
    List<R> results = new ArrayList<>(runs.size());
    for (TaskRun<R> run : runs) {
      results.add(run.value());
    }
    return Collections.unmodifiableList(results);
  }

  private void awaitUninterruptibly() {
    boolean again = true;
    while (again) {
      try {
        open.await();
        again = false;
      } catch (InterruptedException ignored) {
        again = true; // the caller throws what came first
      }
    }
  }

  private void cancel() {
    for (TaskRun<R> run : runs) {
      if (run.drop()) {
        open.countDown(); // nobody else will
      }
    }
    runs.forEach(TaskRun::cancel);
  }
}
