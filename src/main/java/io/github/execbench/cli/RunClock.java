package io.github.execbench.cli;

import java.lang.management.ManagementFactory;
import java.time.Instant;

/** Time since the command began: since the JVM's start, which the user waits for as well. */
final class RunClock {

  private final long readNanos = System.nanoTime();
  private final double before;

  RunClock() {
    // A JVM that has run for long is a test's or a tool's, whose start is not ours.
    double uptime = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    before = uptime < 10 ? uptime : 0;
  }

  double seconds() {
    return before + (System.nanoTime() - readNanos) / 1e9;
  }

  Instant started() {
    return Instant.now().minusMillis(Math.round(seconds() * 1e3));
  }
}
