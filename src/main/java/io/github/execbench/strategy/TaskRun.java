package io.github.execbench.strategy;

import io.github.execbench.workload.Task;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One task on its way through one thread. It can be canceled or timed out from outside, and the
 * interrupt never reaches the thread's next task.
 *
 * <p>How it ended is kept here, so that nothing need be allocated to tell of it: a full heap costs
 * a task, but never leaves anyone waiting for its end.
 */
final class TaskRun<R> {

  private final int index;
  private final Task<R> task;
  private final TaskCaller caller;
  private boolean begun;
  private @Nullable Thread thread;
  private @Nullable Exception reason;
  private @Nullable R value;
  private @Nullable Throwable thrown;

  /**
   * @param index the task's place among those that run together, from 0
   */
  TaskRun(int index, Task<R> task, TaskCaller caller) {
    this.index = index;
    this.task = task;
    this.caller = caller;
  }

  /**
   * Runs the task on the calling thread, unless it was dropped before.
   *
   * @return whether it ran; nobody waits for one that was dropped
   */
  boolean run(Alarm alarm) {
    if (!begin()) {
      return false;
    }
    try {
      Alarm.Ring ring = alarm.set(this);
      try {
        value = caller.call(task);
      } finally {
        ring.off();
      }
    } catch (Throwable t) { // an Error of a task is that task's failure too
      thrown = t;
    }
    end();
    return true;
  }

  /**
   * Takes it back.
   *
   * @return whether it had not begun and never will, so that nobody tells of its end
   */
  synchronized boolean drop() {
    if (begun || reason != null) {
      return false;
    }
    reason = new CancellationException("canceled");
    return true;
  }

  /** Interrupts it if it is under way. */
  void cancel() {
    stop(new CancellationException("canceled"));
  }

  void timeOut(String limit) {
    stop(new TimeoutException("not done within " + limit));
  }

  /** Whether it is still to be taken up by a thread. */
  synchronized boolean isWaiting() {
    return !begun && reason == null;
  }

  /** Whether a thread is running it. */
  synchronized boolean isUnderWay() {
    return thread != null;
  }

  /** Whether it threw. To be asked after its end, as what follows. */
  boolean failed() {
    return thrown != null;
  }

  /** Whether it failed because it was canceled. */
  boolean wasCanceled() {
    return thrown != null && reason instanceof CancellationException;
  }

  /** What it threw; null if it ended well. */
  @Nullable Throwable thrown() {
    return thrown;
  }

  Task<R> task() {
    return task;
  }

  /** What it returned: null too, if its task may. */
  @SuppressWarnings("NullAway")
  R value() {
    return value;
  }

  Outcome<R> outcome() {
    return thrown == null
        ? new Outcome.Success<>(index, task, value())
        : new Outcome.Failure<>(index, task, thrown);
  }

  private synchronized boolean begin() {
    if (reason != null) {
      return false;
    }
    begun = true;
    thread = Thread.currentThread();
    return true;
  }

  private synchronized void end() {
    thread = null;
    if (reason != null) {
      Thread.interrupted(); // ours, and not for the thread's next task
      thrown = thrown == null ? null : reason;
    }
  }

  private synchronized void stop(Exception why) {
    if (reason == null && thread != null) {
      reason = why;
      thread.interrupt();
    }
  }
}
