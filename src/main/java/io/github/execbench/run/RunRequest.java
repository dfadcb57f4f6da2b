package io.github.execbench.run;

import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.journal.RunSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What the command line of {@code run} says, unchecked.
 *
 * @param warmup auto or fixed
 */
public record RunRequest(
    List<String> jmhArguments,
    boolean full,
    Optional<Integer> rounds,
    Optional<Double> timeBudgetSeconds,
    Optional<Double> precision,
    Optional<Path> images,
    boolean skipBadPhotos,
    Optional<Path> out,
    Optional<Path> resume,
    Optional<Long> seed,
    String warmup) {

  /** The head of a new run's journal. */
  public JournalHead head(
      RunSettings settings, Environment environment, List<PlannedBenchmark> benchmarks) {
    return new JournalHead(
        JournalHead.FORMAT,
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        seed.orElseGet(() -> new SplittableRandom().nextLong() >>> 1),
        settings,
        environment,
        benchmarks);
  }

  /** Whether it says itself when to stop. */
  public boolean limits() {
    return rounds.isPresent() || timeBudgetSeconds.isPresent() || precision.isPresent();
  }
}
