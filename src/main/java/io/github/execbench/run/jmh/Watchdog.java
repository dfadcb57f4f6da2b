package io.github.execbench.run.jmh;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Ends a fork that hangs. JMH itself interrupts an iteration at its limit (-to) and waits on; a
 * fork that shows no sign of life for some time after that is killed with all its processes.
 */
public final class Watchdog implements AutoCloseable {

  /** What JMH's interruption, tear-down or a JVM's start may take on a busy machine. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Duration grace;
  private final Set<Long> before;
  private final ScheduledExecutorService timer;
  private Optional<ScheduledFuture<?>> alarm = Optional.empty();
  private Duration limit = Duration.ZERO;
  private boolean bitten;

  /** Starts watching; the forks of this JVM are the processes that it starts from now on. */
  public Watchdog() {
    this(GRACE);
  }

  /**
   * @param grace what comes on top of JMH's own limit before a fork counts as hung
   */
  Watchdog(Duration grace) {
    this.grace = grace;
    before = ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("watchdog").unstarted(task));
  }

  /**
   * Tells that the fork lives, and when at the latest it must do so again.
   *
   * @param work what the next step takes by itself
   * @param timeout JMH's limit for what comes on top
   */
  public synchronized void expect(Duration work, Duration timeout) {
    alarm.ifPresent(set -> set.cancel(false));
    limit = work.plus(timeout).plus(grace);
    if (!timer.isShutdown()) {
      alarm = Optional.of(timer.schedule(this::bite, limit.toMillis(), TimeUnit.MILLISECONDS));
    }
  }

  private synchronized void bite() {
    bitten = true;
    killForks();
  }

  /** Kills every process started since, with what these have started. */
  public void killForks() {
    ProcessHandle.current()
        .children()
        .filter(child -> !before.contains(child.pid()))
        .forEach(Watchdog::kill);
  }

  private static void kill(ProcessHandle process) {
    // The children first are listed, then all killed: orphans can't be found any more.
    Set<ProcessHandle> descendants = process.descendants().collect(Collectors.toSet());
    process.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
  }

  /** Whether it killed the fork, and after how long a silence. */
  public synchronized Optional<Duration> silence() {
    return bitten ? Optional.of(limit) : Optional.empty();
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
