package io.github.execbench.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C: while open, a signal that ends the JVM interrupts the command's thread. Outside of it
 * nothing is interrupted, so that what must be put away is; {@link Ending} has the JVM wait.
 */
public final class Interruption implements AutoCloseable {

  /** One interrupt may be swallowed on its way; so it comes again. */
  private static final long AGAIN_MILLIS = 500;

  private final Thread command = Thread.currentThread();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "interruption");
  private volatile boolean signalled;

  public Interruption() {
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) { // the signal came before
      signalled = true;
      command.interrupt();
    }
  }

  private void end() {
    signalled = true;
    long deadline = System.nanoTime() + Ending.PATIENCE.toNanos();
    try {
      do {
        interrupt();
      } while (!closed.await(AGAIN_MILLIS, TimeUnit.MILLISECONDS)
          && System.nanoTime() - deadline < 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void interrupt() {
    if (closed.getCount() > 0) {
      command.interrupt();
    }
  }

  /** Whether the JVM is ending. */
  public boolean signalled() {
    return signalled;
  }

  /** Does on the command's thread what an interrupt would tear, such as to write a line. */
  public synchronized void undisturbed(Runnable action) {
    boolean interrupted = Thread.interrupted();
    try {
      action.run();
    } finally {
      if (interrupted) {
        command.interrupt();
      }
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed.countDown();
      if (signalled) {
        Thread.interrupted(); // it has done its part
      }
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending: the hook is what called us here.
    }
  }
}
