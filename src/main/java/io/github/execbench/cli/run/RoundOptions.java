package io.github.execbench.cli.run;

import io.github.execbench.cli.console.ShareConverter;
import io.github.execbench.run.RunRequest;
import io.github.execbench.run.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many rounds of forks are measured, and how each fork warms up. */
public final class RoundOptions {

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Measure N rounds: one fork of everything in each.")
  private Optional<Integer> rounds = Optional.empty();

  @Option(
      names = "--precision",
      paramLabel = "P",
      converter = ShareConverter.class,
      description = "Stop when the half-width of every interval is below this share, such as 2%%.")
  private Optional<Double> precision = Optional.empty();

  @Option(
      names = "--warmup",
      paramLabel = "HOW",
      defaultValue = ForkWarmup.AUTO,
      description =
          "Warm up as long as the first fork needed, with a margin (auto, the default), or as the"
              + " benchmark says (fixed). JMH's -wi and -w win over both.")
  private String warmup;

  @Mixin private FolderOptions folder;

  /** Where it is kept. */
  public FolderOptions folder() {
    return folder;
  }

  /**
   * What was asked for in all.
   *
   * @throws UsageException if that can't be
   */
  public RunRequest request(
      List<String> jmhArguments, boolean full, Optional<Path> images, boolean skipBadPhotos)
      throws UsageException {
    if (rounds.isPresent()) {
      UsageException.checkAtLeastOne("--rounds", rounds.get());
    }
    return new RunRequest(
        List.copyOf(jmhArguments),
        full,
        rounds,
        folder.timeBudget(),
        precision,
        images,
        skipBadPhotos,
        folder.out(),
        folder.resume(),
        folder.seed(),
        ForkWarmup.checked(warmup));
  }
}
