package io.github.execbench.strategy;

import io.github.execbench.workload.Task;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/**
 * One task on its way through one thread. It can be cancelled or timed out from outside, and the
 * interrupt never reaches the thread's next task.
 */
final class TaskRun<R> {

  private final Task<R> task;
  private final CallSite site;
  private Thread thread;
  private Exception reason;

  TaskRun(Task<R> task, CallSite site) {
    this.task = task;
    this.site = site;
  }

  /** Runs the task on the calling thread, unless it was cancelled before. */
  Outcome<R> call() {
    if (!begin()) {
      return new Outcome.Failure<>(task, reason);
    }
    Outcome<R> outcome;
    try {
      outcome = new Outcome.Success<>(task, site.call(task));
    } catch (Throwable t) { // an Error of a task is that task's failure too
      outcome = new Outcome.Failure<>(task, t);
    }
    Exception stopped = end();
    boolean failed = outcome instanceof Outcome.Failure;
    return stopped != null && failed ? new Outcome.Failure<>(task, stopped) : outcome;
  }

  void cancel() {
    stop(new CancellationException("cancelled"));
  }

  void timeOut(String limit) {
    stop(new TimeoutException("not done within " + limit));
  }

  private synchronized boolean begin() {
    if (reason != null) {
      return false;
    }
    thread = Thread.currentThread();
    return true;
  }

  private synchronized Exception end() {
    thread = null;
    if (reason != null) {
      Thread.interrupted(); // ours, and not for the thread's next task
    }
    return reason;
  }

  private synchronized void stop(Exception why) {
    if (reason == null) {
      reason = why;
      if (thread != null) {
        thread.interrupt();
      }
    }
  }
}
