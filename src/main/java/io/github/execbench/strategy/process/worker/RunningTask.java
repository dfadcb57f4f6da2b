package io.github.execbench.strategy.process.worker;

import org.jspecify.annotations.Nullable;

/** The task under way in a worker. A cancellation reaches it alone, never the next one. */
final class RunningTask {

  private long id;
  private @Nullable Thread thread;

  synchronized void begin(long task) {
    id = task;
    thread = Thread.currentThread();
  }

  synchronized void cancel(long task) {
    if (thread != null && id == task) {
      thread.interrupt();
    }
  }

  synchronized void end() {
    thread = null;
    Thread.interrupted(); // meant for the task that has ended
  }
}
