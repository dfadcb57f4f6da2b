package io.github.execbench.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the command line of {@code run} says, unchecked. */
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
    Optional<Long> seed) {

  /** Whether it says itself when to stop. */
  public boolean limits() {
    return rounds.isPresent() || timeBudgetSeconds.isPresent() || precision.isPresent();
  }
}
