package io.github.execbench.strategy;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tasks under way, as many as there is room for, and those of them that have ended. */
final class TaskStream<R> {

  private final int room;
  private final Consumer<? super Outcome<R>> outcomes;
  private final Stall stall;
  private final Losses losses;
  private final Set<TaskRun<R>> open = new HashSet<>();
  private final BlockingQueue<TaskRun<R>> ended;

  /**
   * @param room how many may be under way or wait
   * @param outcomes told of each end
   */
  TaskStream(int room, Consumer<? super Outcome<R>> outcomes, Losses losses) {
    this.room = room;
    this.outcomes = outcomes;
    this.losses = losses;
    stall = new Stall(losses);
    ended = new ArrayBlockingQueue<>(room); // takes no memory when a task ends
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  boolean hasRoom() {
    return open.size() < room;
  }

  void begin(TaskRun<R> run) {
    open.add(run);
  }

  /** On the thread that ran it. */
  void ended(TaskRun<R> run) {
    ended.add(run);
  }

  /**
   * Waits for the next end and tells of it.
   *
   * @throws CannotStartException if tasks wait for threads in vain
   */
  void tellNext() throws InterruptedException {
    losses.check();
    TaskRun<R> next = ended.poll(Stall.LOOK_MILLIS, TimeUnit.MILLISECONDS);
    if (next == null) {
      stall.check(open);
      return;
    }
    open.remove(next);
    tell(next);
  }

  /** Has all end soon; those that have not begun never will. */
  void cancel() {
    open.removeIf(TaskRun::drop);
    open.forEach(TaskRun::cancel);
  }

  /** Waits for what runs, and tells of what ended all the same. */
  void tellRest() {
    while (isOpen()) {
      TaskRun<R> next = awaitOne();
      if (!next.wasCanceled()) {
        tell(next);
      }
    }
  }

  /** Waits for what runs. */
  void awaitRest() {
    while (isOpen()) {
      awaitOne();
    }
  }

  private void tell(TaskRun<R> run) {
    if (run.thrown() instanceof CannotStartException e) {
      throw e;
    }
    outcomes.accept(run.outcome());
  }

  private TaskRun<R> awaitOne() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          TaskRun<R> next = ended.take();
          open.remove(next);
          return next;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
