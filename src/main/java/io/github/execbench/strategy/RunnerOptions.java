package io.github.execbench.strategy;

import java.time.Duration;
import java.util.Optional;

/**
 * How to open a runner.
 *
 * @param parallelism tasks under way at once, 1 to {@value #LARGEST_PARALLELISM}
 * @param taskTimeLimit after this long a task fails: a worker process is killed, a thread can only
 *     be interrupted
 */
public record RunnerOptions(int parallelism, Optional<Duration> taskTimeLimit) {

  /** Far more than any system runs at once, and twice as many can be counted. */
  public static final int LARGEST_PARALLELISM = 1_000_000;

  public RunnerOptions {
    if (parallelism < 1 || parallelism > LARGEST_PARALLELISM) {
      throw new IllegalArgumentException(
          "parallelism " + parallelism + ": must be 1 to " + LARGEST_PARALLELISM);
    }
  }

  public static RunnerOptions of(int parallelism) {
    return new RunnerOptions(parallelism, Optional.empty());
  }
}
