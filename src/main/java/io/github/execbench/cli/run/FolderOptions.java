package io.github.execbench.cli.run;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a measurement is kept, and how long it may take. */
public final class FolderOptions {

  @Option(
      names = "--time-budget",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Start no fork that can't end in this time, such as 90s, 5m or 1h30m.")
  private Optional<Double> timeBudget = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the results to this new folder (default: benchmarks-results/<UTC time>).")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description = "Continue what this folder holds where it stopped.")
  private Optional<Path> resume = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Fix the order of the forks (default: random).")
  private Optional<Long> seed = Optional.empty();

  /** Seconds. */
  public Optional<Double> timeBudget() {
    return timeBudget;
  }

  /** The new folder. */
  public Optional<Path> out() {
    return out;
  }

  /** The folder to go on in. */
  public Optional<Path> resume() {
    return resume;
  }

  /** Of the order. */
  public Optional<Long> seed() {
    return seed;
  }
}
