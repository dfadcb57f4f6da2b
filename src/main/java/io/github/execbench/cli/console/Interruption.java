package io.github.execbench.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C: while open, a signal that ends the JVM interrupts the command's thread first and waits
 * until the command has put everything away. The JVM then ends with the signal's own exit code.
 */
public final class Interruption implements AutoCloseable {

  /** Longer than a photo takes; a command that hangs doesn't keep the JVM from ending. */
  private static final long PATIENCE_SECONDS = 10;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean signalled;

  public Interruption() {
    Thread command = Thread.currentThread();
    hook = new Thread(() -> end(command), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void end(Thread command) {
    signalled = true;
    command.interrupt();
    try {
      closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the JVM is ending. */
  public boolean signalled() {
    return signalled;
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending: the hook is what called us here.
      Thread.interrupted();
    }
  }
}
