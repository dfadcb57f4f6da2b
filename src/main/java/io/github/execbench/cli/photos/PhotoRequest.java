package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.Seconds;
import io.github.execbench.strategy.Strategy;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command was asked for.
 *
 * @param shard the part of the folder
 * @param timeout after which a photo fails; 0: never
 * @param report where the photos that failed are listed
 */
record PhotoRequest(
    Path input,
    Path output,
    Shard shard,
    PhotoWork work,
    Strategy strategy,
    int parallelism,
    boolean skipExisting,
    Seconds timeout,
    Optional<Path> report,
    boolean verbose) {

  /** If none is named. */
  static final Strategy STRATEGY = Strategy.THREAD_POOL;

  /** If none is named, in seconds. */
  static final String TIMEOUT = "60";
}
