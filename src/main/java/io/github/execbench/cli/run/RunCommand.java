package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.ShareConverter;
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

  @Option(names = "--rounds", paramLabel = "N", description = "Measure N forks of each benchmark.")
  private Integer rounds;

  @Option(
      names = "--time-budget",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Start no fork that can't end in this time, such as 90s, 5m or 1h30m.")
  private Double timeBudget;

  @Option(
      names = "--precision",
      paramLabel = "P",
      converter = ShareConverter.class,
      description = "Stop when the half-width of every interval is below this share, such as 2%%.")
  private Double precision;

  @Option(
      names = "--warmup",
      paramLabel = "HOW",
      defaultValue = ForkWarmup.AUTO,
      description =
          "Warm up as long as a benchmark's first fork needed, with a margin (auto, the default),"
              + " or as the benchmark says (fixed). JMH's -wi and -w win over both.")
  private String warmup;

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

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the results to this new folder (default: benchmarks-results/<UTC time>).")
  private Path out;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description = "Continue the run of this folder where it stopped.")
  private Path resume;

  @Option(names = "--full", description = "Measure every benchmark.")
  private boolean full;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Fix the order of the forks (default: random).")
  private Long seed;

  @Option(names = "--jmh-help", description = "Show JMH's own help and exit.")
  private boolean jmhHelp;

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
      if (rounds != null && rounds < 1) {
        throw new UsageException("--rounds " + rounds + ": must be at least 1");
      }
      JmhOptions options = JmhOptions.parse(jmhArguments);
      Optional<String> listing = options.listing();
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
    try (PreparedRun run = new RunPreparation(request(), output).prepare(options)) {
      return RunExecution.run(run, output, journal -> List.of());
    } catch (IOException e) {
      throw new CommandException(ExitCode.FAILED, FileErrors.line(e));
    }
  }

  private RunRequest request() throws UsageException {
    return new RunRequest(
        List.copyOf(jmhArguments),
        full,
        Optional.ofNullable(rounds),
        Optional.ofNullable(timeBudget),
        Optional.ofNullable(precision),
        Optional.ofNullable(images),
        skipBadPhotos,
        Optional.ofNullable(out),
        Optional.ofNullable(resume),
        Optional.ofNullable(seed),
        ForkWarmup.checked(warmup));
  }
}
