package io.github.execbench.strategy.process.worker;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Kills a worker that doesn't take in a large task: the write would wait for ever, deaf to
 * interrupts. What fits into a pipe is written at once.
 */
final class SendLimit implements AutoCloseable {

  /** An empty pipe holds at least as much on every system. */
  private static final int PIPE_BYTES = 4096;

  private static final SendLimit NONE = new SendLimit();

  private @Nullable Future<?> kill;
  private volatile boolean over;

  private SendLimit() {}

  static SendLimit of(byte[] task, Worker worker, Duration limit) {
    if (task.length < PIPE_BYTES) {
      return NONE;
    }
    SendLimit sending = new SendLimit();
    sending.kill =
        Timer.TIMER.schedule(
            () -> {
              sending.over = true;
              worker.kill();
            },
            limit.toNanos(),
            TimeUnit.NANOSECONDS);
    return sending;
  }

  /** Whether the worker was killed. */
  boolean isOver() {
    return over;
  }

  @Override
  public void close() {
    if (kill != null) {
      kill.cancel(false);
    }
  }

  /** A thread that starts with the first large task. */
  private static final class Timer {
    static final ScheduledThreadPoolExecutor TIMER = timer();

    private static ScheduledThreadPoolExecutor timer() {
      var timer =
          new ScheduledThreadPoolExecutor(
              1, Thread.ofPlatform().daemon().name("send-limit").factory());
      timer.setRemoveOnCancelPolicy(true);
      return timer;
    }
  }
}
