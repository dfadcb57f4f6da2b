package io.github.execbench.cli.spark;

import io.github.execbench.cli.console.Ending;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.util.ShutdownHookManager;

/**
 * Keeps the file systems open in a JVM that is told to end, until the command has written its last
 * file: Hadoop would close them at once.
 */
final class OpenFiles implements AutoCloseable {

  /** Spark's own hook comes before it, Hadoop's after it. */
  private static final int PRIORITY = FileSystem.SHUTDOWN_HOOK_PRIORITY + 1;

  private final CountDownLatch done = new CountDownLatch(1);

  OpenFiles() {
    ShutdownHookManager.get().addShutdownHook(this::await, PRIORITY);
  }

  /** Whether the JVM is ending: what would be begun now is refused. */
  static boolean isEnding() {
    return ShutdownHookManager.get().isShutdownInProgress();
  }

  private void await() {
    try {
      done.await(Ending.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
  }
}
