package io.github.execbench.cli.runner;

import io.github.execbench.io.Printable;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskRunner;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** What there is to say of a runner on other machines: kept until the command has time for it. */
public final class RunnerNews {

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  /** Listens to a runner. */
  public RunnerNews(TaskRunner runner) {
    runner.tellOfUnused(line -> lines.add("warning: " + Printable.of(line)));
  }

  /** Tells what has come meanwhile. */
  public void tell(Consumer<String> listener) {
    for (String line = lines.poll(); line != null; line = lines.poll()) {
      listener.accept(line);
    }
  }

  /** What a command's last line adds: how many tasks could run at once, where it didn't say so. */
  public static String slots(Strategy strategy, TaskRunner runner) {
    return strategy == Strategy.CLUSTER ? " with " + runner.parallelism() + " slot(s)" : "";
  }
}
