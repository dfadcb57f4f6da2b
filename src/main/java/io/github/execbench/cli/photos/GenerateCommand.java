package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.FileErrors;
import io.github.execbench.workload.photo.synthetic.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes photos of any size. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Makes photos of the suite's own scenes, the same bytes on every machine.")
public final class GenerateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Write the photos to this folder; it is made if it is missing.")
  private Path out;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "13",
      description = "Make N photos, 1 to 13 (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--megapixels",
      paramLabel = "N",
      defaultValue = "6",
      description = "Make each of this size, 0.01 to 500 (default: ${DEFAULT-VALUE}).")
  private double megapixels;

  @Override
  public Integer call() {
    if (count < 1 || count > Scene.values().length) {
      throw new CommandException(
          ExitCode.USAGE, "--count " + count + ": must be 1 to " + Scene.values().length);
    }
    if (!(megapixels >= 0.01 && megapixels <= 500)) {
      throw new CommandException(
          ExitCode.USAGE, "--megapixels " + megapixels + ": must be 0.01 to 500");
    }
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.FAILED, out + ": can't be made a folder: " + FileErrors.reason(e));
    }
    PhotoProvisioning.generate(out, count, megapixels, spec.commandLine().getOut());
    return ExitCode.OK;
  }
}
