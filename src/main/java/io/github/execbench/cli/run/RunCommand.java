package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.runner.ClusterOptions;
import io.github.execbench.io.FileErrors;
import io.github.execbench.run.RunRequest;
import io.github.execbench.run.UsageException;
import io.github.execbench.run.jmh.JmhOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Measures, in rounds. What is not an option of ours is JMH's. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    customSynopsis = "benchmarks.jar [run] [options] [JMH options] [regular expressions]",
    description = {
      "Measures benchmarks in rounds of one fork each, in random order.",
      "Without a regular expression: sleep and photos under all strategies, in under 5 minutes.",
      "All of JMH's options keep their meaning: -p, -f, -wi, -i, -w, -r, -prof, -l, -rf ...;"
          + " --jmh-help lists them."
    })
public final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private RoundOptions rounds;

  @Option(
      names = "--images",
      paramLabel = "DIR",
      description =
          "Measure the JPEG files of this folder (default: images; 13 are made there if it holds"
              + " none).")
  private Path images;

  @Option(
      names = "--skip-bad-photos",
      description = "Leave out photos that can't be processed; otherwise they stop the run.")
  private boolean skipBadPhotos;

  @Option(names = "--full", description = "Measure every benchmark.")
  private boolean full;

  @Option(names = "--jmh-help", description = "Show JMH's own help and exit.")
  private boolean jmhHelp;

  @Mixin
  @SuppressWarnings("UnusedVariable") // its options act by themselves
  private ClusterOptions cluster;

  @Unmatched private List<String> jmhArguments = new ArrayList<>();

  @Override
  public Integer call() {
    var terminal = new CommandOutput(spec.commandLine().getOut(), spec.commandLine().getErr());
    try {
      if (jmhHelp) {
        terminal.out().print(JmhOptions.help());
        terminal.out().flush();
        return ExitCode.OK;
      }
      JmhOptions options = JmhOptions.parse(jmhArguments);
      Optional<String> listing = options.listing(StrategyParameters.ofThisMachine());
      if (listing.isPresent()) {
        terminal.out().print(listing.get());
        terminal.out().flush();
        return ExitCode.OK;
      }
      return measure(options, terminal);
    } catch (UsageException e) {
      throw new CommandException(ExitCode.USAGE, e.getMessage());
    }
  }

  private int measure(JmhOptions options, CommandOutput output) throws UsageException {
    RunRequest request =
        rounds.request(jmhArguments, full, Optional.ofNullable(images), skipBadPhotos);
    try (PreparedRun run = new RunPreparation(request, output).prepare(options)) {
      return RunExecution.run(run, output, journal -> List.of());
    } catch (IOException e) {
      throw new CommandException(ExitCode.FAILED, FileErrors.line(e));
    }
  }
}
