package io.github.execbench.cli;

import java.time.Duration;
import java.util.Optional;

/**
 * Ends a command whose launcher was killed: whoever killed it meant the command. The launcher
 * passes on all other signals.
 */
final class LauncherWatch implements Runnable {

  /** As shells have it for SIGKILL. */
  private static final int KILLED = 128 + 9;

  /** The first look comes this late too, when a short command has long ended. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private LauncherWatch() {}

  static void start() {
    Thread watch = new Thread(new LauncherWatch(), "launcher watch");
    watch.setDaemon(true);
    watch.start();
  }

  @Override
  public void run() {
    try {
      Thread.sleep(PAUSE);
      Optional<ProcessHandle> launcher = ProcessHandle.current().parent();
      while (launcher.equals(ProcessHandle.current().parent())) {
        Thread.sleep(PAUSE);
      }
      System.exit(KILLED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
