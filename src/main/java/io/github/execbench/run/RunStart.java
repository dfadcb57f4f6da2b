package io.github.execbench.run;

import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.journal.RunSettings;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What a new run begins with. */
public record RunStart(
    Optional<Long> seed,
    RunSettings settings,
    Environment environment,
    List<PlannedBenchmark> benchmarks) {

  public JournalHead head() {
    return new JournalHead(
        JournalHead.FORMAT,
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        seed.orElseGet(() -> new SplittableRandom().nextLong() >>> 1),
        settings,
        environment,
        benchmarks);
  }
}
