package io.github.execbench.workload.sleep;

import io.github.execbench.workload.Task;
import java.time.Duration;

/**
 * Waits: the stand-in for a call to a disk, a network or another program.
 *
 * @param duration how long to wait, not negative
 */
public record SleepTask(Duration duration) implements Task<Duration> {

  public SleepTask {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("a sleep of " + duration + ": must not be negative");
    }
  }

  @Override
  public String name() {
    return "sleep " + duration.toNanos() / 1e6 + " ms";
  }

  /** Sleeps, and returns how long it was asked to sleep. */
  @Override
  public Duration call() throws InterruptedException {
    Thread.sleep(duration);
    return duration;
  }
}
