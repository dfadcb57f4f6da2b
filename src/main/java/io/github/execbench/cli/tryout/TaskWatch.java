package io.github.execbench.cli.tryout;

import io.github.execbench.cli.console.ExitCode;
import java.time.Duration;
import java.util.Optional;

/** Knows which task is under way in this JVM, and ends the JVM if that hangs. */
final class TaskWatch implements AutoCloseable {

  private static final long LOOK_MILLIS = 100;

  /** Stands for a task: the work is being loaded. */
  static final int LOADING = -1;

  /** Stands for a task: many run at once, and somebody else watches the time. */
  static final int MANY = -2;

  private static final int NONE = Integer.MIN_VALUE;

  private final ChildReport report;
  private final Thread hook;
  private final Thread thread;
  private volatile int task = NONE;
  private volatile long since;

  /**
   * @param limit of a task
   */
  TaskWatch(ChildReport report, Optional<Duration> limit) {
    this.report = report;
    hook = new Thread(this::exits, "exit-watch");
    Runtime.getRuntime().addShutdownHook(hook);
    thread = Thread.ofPlatform().daemon().name("task-watch").unstarted(() -> look(limit));
    thread.start();
  }

  /**
   * @param index of the task, {@link #LOADING} or {@link #MANY}
   */
  void begins(int index) {
    since = System.nanoTime();
    task = index;
  }

  void ends() {
    task = NONE;
  }

  private void look(Optional<Duration> limit) {
    if (limit.isEmpty()) {
      return;
    }
    try {
      while (true) {
        Thread.sleep(LOOK_MILLIS);
        int now = task;
        if (now >= LOADING && System.nanoTime() - since > limit.get().toNanos() && now == task) {
          report.fail(
              ExitCode.FAILED,
              name(now)
                  + " is not done after "
                  + seconds(limit.get())
                  + ": it hangs, or --task-timeout is too short");
          ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
          Runtime.getRuntime().halt(0);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the work is done
    }
  }

  private static String seconds(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  private void exits() {
    int now = task;
    if (now != NONE) {
      report.fail(ExitCode.FAILED, name(now) + " ends the JVM by System.exit");
    }
  }

  private static String name(int index) {
    return switch (index) {
      case LOADING -> "the work, as it is loaded,";
      case MANY -> "one of many tasks at once";
      default -> "task " + index;
    };
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
