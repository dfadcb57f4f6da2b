package io.github.execbench.strategy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Times tasks out. Without a limit it costs nothing and starts no thread. */
final class Alarm implements AutoCloseable {

  private final Optional<Duration> limit;
  private final Optional<ScheduledExecutorService> timer;

  Alarm(Optional<Duration> limit) {
    this.limit = limit;
    timer =
        limit.map(l ->
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory()));
  }

  /** Runs a task on the calling thread; past the limit it is interrupted and fails. */
  <R> Outcome<R> call(TaskRun<R> run) {
    if (timer.isEmpty()) {
      return run.call();
    }
    Duration after = limit.orElseThrow();
    Future<?> ring =
        timer
            .get()
            .schedule(
                () -> run.timeOut(after.toMillis() + " ms"), after.toNanos(), TimeUnit.NANOSECONDS);
    try {
      return run.call();
    } finally {
      ring.cancel(false);
    }
  }

  @Override
  public void close() {
    timer.ifPresent(ScheduledExecutorService::shutdownNow);
  }
}
