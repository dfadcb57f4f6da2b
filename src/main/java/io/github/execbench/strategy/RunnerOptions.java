package io.github.execbench.strategy;

import java.time.Duration;
import java.util.Optional;

/**
 * How to open a runner.
 *
 * @param parallelism tasks under way at once, at least 1
 * @param taskTimeLimit after this long a task fails: a worker process is killed, a thread can only
 *     be interrupted
 */
public record RunnerOptions(int parallelism, Optional<Duration> taskTimeLimit) {

  public RunnerOptions {
    if (parallelism < 1) {
      throw new IllegalArgumentException("parallelism " + parallelism + ": must be at least 1");
    }
  }

  public static RunnerOptions of(int parallelism) {
    return new RunnerOptions(parallelism, Optional.empty());
  }
}
