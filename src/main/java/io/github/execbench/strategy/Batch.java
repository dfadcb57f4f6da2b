package io.github.execbench.strategy;

import io.github.execbench.workload.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** A batch under way: gathers results by index, and stops the rest at the first failure. */
final class Batch<R> {

  private final List<TaskRun<R>> runs;
  private final R[] results;
  private final AtomicReference<TaskFailedException> failure = new AtomicReference<>();
  private final CountDownLatch open;

  @SuppressWarnings("unchecked") // an array that only this class sees
  Batch(List<? extends Task<R>> tasks, CallSite site) {
    runs = new ArrayList<>(tasks.size());
    for (Task<R> task : tasks) {
      runs.add(new TaskRun<>(task, site));
    }
    results = (R[]) new Object[tasks.size()];
    open = new CountDownLatch(tasks.size());
  }

  List<TaskRun<R>> runs() {
    return runs;
  }

  /** Takes in how the task at an index ended, on the thread that ran it. */
  void ended(int index, Outcome<R> outcome) {
    switch (outcome) {
      case Outcome.Success<R> success -> results[index] = success.value();
      case Outcome.Failure<R> failed -> {
        var first = new TaskFailedException(failed.task(), failed.cause());
        if (failure.compareAndSet(null, first)) {
          cancel();
        }
      }
    }
    open.countDown();
  }

  /** Waits until no task runs any more. */
  List<R> await() throws TaskFailedException, InterruptedException {
    try {
      open.await();
    } catch (InterruptedException e) {
      cancel();
      awaitUninterruptibly();
      throw e;
    }
    TaskFailedException failed = failure.get();
    if (failed != null) {
      throw failed;
    }
    return Collections.unmodifiableList(Arrays.asList(results));
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
    runs.forEach(TaskRun::cancel);
  }
}
