package io.github.execbench.run;

import java.lang.management.ManagementFactory;
import java.time.Instant;

/**
 * Time since the command began: since the JVM's start, which the user waits for as well. In a JVM
 * that is older than 10 seconds (a test's, a tool's), since this clock was made.
 */
public final class RunClock {

  private final long readNanos = System.nanoTime();
  private final double before;

  public RunClock() {
    // A JVM that has run for long is a test's or a tool's, whose start is not ours.
    double uptime = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    before = uptime < 10 ? uptime : 0;
  }

  public double seconds() {
    return before + (System.nanoTime() - readNanos) / 1e9;
  }

  public Instant started() {
    return Instant.now().minusMillis(Math.round(seconds() * 1e3));
  }
}
