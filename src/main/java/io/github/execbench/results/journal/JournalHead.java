package io.github.execbench.results.journal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The first line of a journal.
 *
 * @param format of the journal, {@link #FORMAT}
 * @param seed of the order of the forks
 */
public record JournalHead(
    int format,
    Instant created,
    long seed,
    RunSettings settings,
    Environment environment,
    List<PlannedBenchmark> benchmarks) {

  /** The format this version writes and reads. */
  public static final int FORMAT = 1;

  public JournalHead {
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(environment, "environment");
    benchmarks = List.copyOf(benchmarks);
  }
}
