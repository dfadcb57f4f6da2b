package io.github.execbench.benchmark;

import io.github.execbench.strategy.RunnerOptions;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskRunner;

/** Reads the {@code parallelism} parameter, and holds runners to it. */
final class Parallelism {

  /** Stands for the machine's cores; the run command puts their number in its place. */
  static final String CORES = "cores";

  private Parallelism() {}

  static int of(String parameter) {
    return parameter.equals(CORES)
        ? Runtime.getRuntime().availableProcessors()
        : Integer.parseInt(parameter);
  }

  /** Opens a runner that has the parallelism which its row will say. */
  static TaskRunner open(Strategy strategy, String parameter) {
    return open(strategy, RunnerOptions.of(of(parameter)));
  }

  /**
   * Opens a runner that has the parallelism which its row will say.
   *
   * @throws IllegalStateException if so many tasks can't run at once: workers have gone
   */
  static TaskRunner open(Strategy strategy, RunnerOptions options) {
    TaskRunner runner = strategy.open(options);
    int there = runner.parallelism();
    if (strategy != Strategy.SEQUENTIAL && there != options.parallelism()) {
      runner.close();
      throw new IllegalStateException(
          strategy + ": parallelism " + options.parallelism() + ", but " + there + " slot(s)");
    }
    return runner;
  }
}
