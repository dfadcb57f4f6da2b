package io.github.execbench.results.journal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a run was asked for.
 *
 * @param jmhArguments the arguments handed to JMH
 * @param full whether the whole suite was asked for
 * @param images folder of the photos, absolute
 * @param confidence of the intervals
 * @param rounds most rounds of any benchmark; empty: as many as each benchmark's own forks
 * @param timeBudgetSeconds of one session; empty: none
 * @param precision stop when every interval's half-width is below this share of its score
 * @param warmup "auto" where forks warm up as long as earlier ones needed; empty in older journals
 */
public record RunSettings(
    List<String> jmhArguments,
    boolean full,
    String images,
    double confidence,
    OptionalInt rounds,
    OptionalDouble timeBudgetSeconds,
    OptionalDouble precision,
    Optional<String> warmup) {

  public RunSettings {
    jmhArguments = List.copyOf(jmhArguments);
  }

  /** The same with another folder of photos. */
  public RunSettings withImages(String folder) {
    return new RunSettings(
        jmhArguments, full, folder, confidence, rounds, timeBudgetSeconds, precision, warmup);
  }
}
