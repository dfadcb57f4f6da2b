package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.runner.RunnerChoice;
import io.github.execbench.strategy.Strategy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tutorial's second program: the photos of a folder, blurred and shrunk. */
@Command(
    name = "photos",
    mixinStandardHelpOptions = true,
    description = {
      "Blurs and shrinks each JPEG file of a folder into another folder, under any strategy.",
      "The folder may hold any number of them; they are taken in the disk's own order."
    })
public final class PhotosCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private RunnerChoice choice;

  @Mixin private PhotoOptions photo;

  @Option(
      names = "--in",
      required = true,
      paramLabel = "DIR",
      description = "Read the photos (.jpg, .jpeg) of this folder.")
  private Path input;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Write the thumbnails to this folder; it is made if it is missing.")
  private Path output;

  private Shard shard = Shard.WHOLE;

  @Option(
      names = "--shard",
      paramLabel = "K/N",
      description =
          "Do the K-th of N parts of the folder, such as 2/3: each photo is in one, by its name.")
  void setShard(String part) {
    try {
      shard = Shard.parse(part);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--shard " + e.getMessage());
    }
  }

  @Option(
      names = "--skip-existing",
      description = "Skip photos whose thumbnail is newer than they are.")
  private boolean skipExisting;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "List the photos that failed in a CSV file: file, stage, cause.")
  private Path report;

  @Option(names = "--verbose", description = "Print a line for each photo on a terminal too.")
  private boolean verbose;

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    Strategy strategy = choice.strategy(PhotoRequest.STRATEGY);
    PhotoRequest request =
        new PhotoRequest(
            input,
            output,
            shard,
            photo.work(),
            strategy,
            choice.parallelism(strategy, Runtime.getRuntime().availableProcessors()),
            skipExisting,
            photo.timeout(),
            Optional.ofNullable(report),
            verbose);
    return new PhotoBatch(request, new CommandOutput(line.getOut(), line.getErr())).call();
  }
}
