package io.github.execbench.cli.console;

/**
 * Whether a JVM ends, with 0, as soon as its main method returns. {@code System.exit} would do so
 * too, but it loads the system's loggers first to ask whether one wants to know: a fifth of a JVM's
 * start.
 */
public final class LastThread {

  /** A pool's threads may still be on their way out. */
  private static final long PATIENCE_MILLIS = 50;

  private LastThread() {}

  /** Whether no other thread keeps the JVM alive, or none does any more in a moment. */
  public static boolean isThisOne() {
    Thread[] all = new Thread[Thread.activeCount() + 1];
    int count = Thread.enumerate(all);
    for (int i = 0; i < count; i++) {
      if (all[i] != Thread.currentThread() && !all[i].isDaemon() && !ends(all[i])) {
        return false;
      }
    }
    return count < all.length;
  }

  private static boolean ends(Thread thread) {
    try {
      thread.join(PATIENCE_MILLIS);
      return !thread.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
