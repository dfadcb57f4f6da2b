package io.github.execbench.cli.console;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Has a JVM that is told to end wait until its command has said its last line and put everything
 * away. It then ends with the signal's own exit code: 129 for SIGHUP, 130 for SIGINT, 143 for
 * SIGTERM.
 */
public final class Ending implements AutoCloseable {

  /** Longer than a photo takes; a command that hangs doesn't keep the JVM from ending. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CountDownLatch done = new CountDownLatch(1);

  public Ending() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::await, "ending"));
  }

  private void await() {
    try {
      done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The command is done. */
  @Override
  public void close() {
    done.countDown();
  }
}
