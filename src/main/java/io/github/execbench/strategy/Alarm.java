package io.github.execbench.strategy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Times tasks out. Without a limit it costs nothing and starts no thread. */
final class Alarm implements AutoCloseable {

  /** What rings once, unless it is taken off before. */
  @FunctionalInterface
  interface Ring {
    void off();
  }

  private static final Ring NONE = () -> {};

  private final Optional<Duration> limit;
  private final Optional<ScheduledThreadPoolExecutor> timer;

  /**
   * @throws CannotStartException if the system gives no thread for it
   */
  Alarm(Optional<Duration> limit) {
    this.limit = limit;
    timer = limit.map(l -> timer());
  }

  private static ScheduledThreadPoolExecutor timer() {
    var timer = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().factory());
    timer.setRemoveOnCancelPolicy(true); // it would hold every task until its limit
    try {
      timer.prestartCoreThread(); // now, for a task without its limit would be none
    } catch (Throwable t) {
      throw CannotStartException.thread(t);
    }
    return timer;
  }

  /** Past the limit the task is interrupted and fails. */
  Ring set(TaskRun<?> run) {
    if (timer.isEmpty()) {
      return NONE;
    }
    Duration after = limit.orElseThrow();
    Future<?> ring =
        timer
            .get()
            .schedule(
                () -> run.timeOut(after.toMillis() + " ms"), after.toNanos(), TimeUnit.NANOSECONDS);
    return () -> ring.cancel(false);
  }

  @Override
  public void close() {
    timer.ifPresent(ScheduledThreadPoolExecutor::shutdownNow);
  }
}
