package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The first line of a journal.
 *
 * @param format of the journal, {@link #FORMAT}
 * @param seed of the order of the forks
 * @param own the work that is measured instead of the suite's, if any
 */
public record JournalHead(
    int format,
    Instant created,
    long seed,
    RunSettings settings,
    Environment environment,
    List<PlannedBenchmark> benchmarks,
    @JsonInclude(Include.NON_EMPTY) Optional<OwnWork> own) {

  /** The format this version writes and reads. */
  public static final int FORMAT = 1;

  public JournalHead {
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(environment, "environment");
    benchmarks = List.copyOf(benchmarks);
    own = own == null ? Optional.empty() : own;
  }

  /** The same of somebody's own work. */
  public JournalHead with(OwnWork work) {
    return new JournalHead(
        format, created, seed, settings, environment, benchmarks, Optional.of(work));
  }

  /** Of a run of the suite. */
  public JournalHead(
      int format,
      Instant created,
      long seed,
      RunSettings settings,
      Environment environment,
      List<PlannedBenchmark> benchmarks) {
    this(format, created, seed, settings, environment, benchmarks, Optional.empty());
  }
}
