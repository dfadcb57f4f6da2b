package io.github.execbench.cli.duet;

import io.github.execbench.cli.check.CheckReports;
import io.github.execbench.cli.check.VerdictOptions;
import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.cli.console.Terminal;
import io.github.execbench.cli.run.FolderOptions;
import io.github.execbench.io.FileErrors;
import io.github.execbench.regression.Comparison;
import io.github.execbench.report.comparison.ComparisonText;
import io.github.execbench.results.journal.JournalException;
import io.github.execbench.run.RunEnd;
import io.github.execbench.run.UsageException;
import io.github.execbench.run.duet.UnusableJarException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Runs two JMH jars in turn, fork by fork, until it knows whether the second one is slower. */
@Command(
    name = "duet",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "benchmarks.jar duet --baseline OLD.jar --candidate NEW.jar [options] [JMH options]"
          + " [regular expressions]",
      "benchmarks.jar duet --merge DIR... [options]"
    },
    description = {
      "Runs two JMH jars in turn, fork by fork, until it knows whether the second one is slower.",
      "Any JMH jars do, or two builds of your own work (--work). JMH's options hold for both:"
          + " -p, -wi, -i, -w, -r, -t, -to, -prof, -e ...",
      "With --merge: judges the duets of several machines together, and runs nothing.",
      "Exit codes: 0 no regression, 1 a regression, 2 wrong usage, 3 the data can't tell,",
      "4 a benchmark missing or failed, 5 a jar can't be run, 130 and 143 ended by a signal."
    })
public final class DuetCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Option(names = "--baseline", paramLabel = "JAR", description = "Compare with this JMH jar.")
  Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--git",
      paramLabel = "REV",
      description =
          "Build the baseline from this commit of the Maven project in the current folder.")
  Optional<String> git = Optional.empty();

  @Option(names = "--candidate", paramLabel = "JAR", description = "Judge this JMH jar.")
  Optional<Path> candidate = Optional.empty();

  @Option(
      names = "--max-pairs",
      paramLabel = "N",
      description = "Run at most N pairs of forks of each benchmark (default: 50).")
  Optional<Integer> maxPairs = Optional.empty();

  @Option(
      names = "--baseline-jvm",
      paramLabel = "JDK",
      description = "Run the baseline on this JDK (default: the one that runs this program).")
  Optional<Path> baselineJvm = Optional.empty();

  @Option(
      names = "--candidate-jvm",
      paramLabel = "JDK",
      description = "Run the candidate on this JDK.")
  Optional<Path> candidateJvm = Optional.empty();

  @Option(
      names = "--baseline-jvm-args",
      paramLabel = "ARGS",
      description = "Give these JVM arguments to the baseline's forks.")
  String baselineJvmArguments = "";

  @Option(
      names = "--candidate-jvm-args",
      paramLabel = "ARGS",
      description = "Give these JVM arguments to the candidate's forks.")
  String candidateJvmArguments = "";

  @Option(
      names = "--warmup",
      paramLabel = "HOW",
      description =
          "Warm up as the benchmark says (fixed, the default), or as long as both first forks"
              + " needed, with a margin (auto). JMH's -wi and -w win over both.")
  Optional<String> warmup = Optional.empty();

  @Option(
      names = "--merge",
      arity = "1..*",
      paramLabel = "DIR",
      description = "Judge these duets together, the folder of each from another machine.")
  List<Path> merge = List.of();

  @Mixin WorkOptions own;

  @Mixin FolderOptions results;

  @Mixin VerdictOptions verdict;

  @Mixin CheckReports reports;

  @Unmatched List<String> jmhArguments = new ArrayList<>();

  @Override
  public Integer call() {
    CommandOutput output =
        new CommandOutput(spec.commandLine().getOut(), spec.commandLine().getErr());
    try {
      return merge.isEmpty() ? measure(output) : merged(output);
    } catch (UsageException e) {
      throw new CommandException(ExitCode.USAGE, e.getMessage());
    } catch (UnusableJarException | JournalException e) {
      throw new CommandException(ExitCode.FAILED, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CommandException(ExitCode.FAILED, FileErrors.line(e));
    }
  }

  private int merged(CommandOutput output) throws UsageException, IOException {
    List<String> more = new ArrayList<>(jmhArguments);
    merge.stream().map(Path::toString).filter(name -> name.startsWith("-")).forEach(more::add);
    if (!more.isEmpty() || measures()) {
      throw new UsageException(
          "--merge measures nothing: only --margin, --alpha, --policy, --allow-inconclusive and"
              + " the files of the comparison go with it"
              + (more.isEmpty() ? "" : ", not " + String.join(" ", more)));
    }
    MergedDuets duets = MergedDuets.of(merge);
    Comparison comparison =
        new MergedComparison(duets.machines(), duets.policy(verdict)).comparison();
    output.out().print(new ComparisonText(Terminal.showsColor()).render(comparison));
    reports.write(comparison);
    return verdict.exitCode(comparison.gate());
  }

  /** Whether something was asked for that takes part in a measurement alone. */
  private boolean measures() {
    return Stream.of(
                baseline,
                git,
                candidate,
                maxPairs,
                warmup,
                baselineJvm,
                candidateJvm,
                results.timeBudget(),
                results.out(),
                results.resume(),
                results.seed())
            .anyMatch(Optional::isPresent)
        || own.isGiven()
        || !baselineJvmArguments.isEmpty()
        || !candidateJvmArguments.isEmpty();
  }

  private int measure(CommandOutput output)
      throws UsageException, UnusableJarException, IOException {
    PreparedDuet prepared;
    RunEnd end;
    try (Interruption interruption = new Interruption()) {
      try {
        prepared = new DuetPreparation(this, output).prepare();
      } catch (InterruptedException e) {
        output.out().println("interrupted before the first fork");
        return ExitCode.INTERRUPTED;
      }
      end = measure(prepared, interruption, output);
    }
    try (prepared) {
      return report(prepared, end, output);
    }
  }

  private static RunEnd measure(
      PreparedDuet prepared, Interruption interruption, CommandOutput output) throws IOException {
    try {
      return new DuetSession(prepared, interruption, output).measure();
    } catch (IOException | RuntimeException e) {
      prepared.close();
      throw e;
    }
  }

  private int report(PreparedDuet prepared, RunEnd end, CommandOutput output) throws IOException {
    prepared.end(end);
    Comparison comparison = new DuetComparison(prepared).comparison();
    output.out().println();
    output.out().print(new ComparisonText(Terminal.showsColor()).render(comparison));
    reports.write(comparison);
    Path folder = prepared.folder().path();
    if (end == RunEnd.INTERRUPTED) {
      output.out().println("interrupted; go on with: duet --resume " + folder);
      return ExitCode.INTERRUPTED;
    }
    output.out().println("Ended: " + end.text() + ". Results: " + folder);
    return verdict.exitCode(comparison.gate());
  }
}
