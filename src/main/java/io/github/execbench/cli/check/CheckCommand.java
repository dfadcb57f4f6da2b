package io.github.execbench.cli.check;

import io.github.execbench.benchmark.SleepIdeal;
import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Terminal;
import io.github.execbench.regression.Comparer;
import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.MachineComparer;
import io.github.execbench.report.comparison.ComparisonText;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.PooledRuns;
import io.github.execbench.results.ResultSet;
import io.github.execbench.results.UnreadableResultException;
import io.github.execbench.results.input.ResultFiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares two stored results and is the gate of a merge. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Compares two results of any JMH suite: run folders, journals, JMH JSON or CSV files.",
      "Exit codes: 0 no regression, 1 a regression, 2 wrong usage, 3 the data can't tell,",
      "4 another environment or a benchmark missing or failed, 5 a file can't be read."
    })
public final class CheckCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Option(
      names = "--baseline",
      required = true,
      paramLabel = "FILE[,FILE]",
      description = "Compare with these results; the forks of several files are pooled.")
  List<String> baseline;

  @Option(
      names = "--candidate",
      required = true,
      paramLabel = "FILE[,FILE]",
      description = "Judge these results.")
  List<String> candidate;

  @Option(
      names = "--ignore-environment",
      arity = "0..1",
      fallbackValue = "*",
      split = ",",
      paramLabel = "FIELD",
      description = "Only warn of differences of the environment (all, or these).")
  List<String> ignoredFields = List.of();

  @Option(
      names = "--merge",
      description =
          "Take the files of each side as one a machine, in the same order: each machine is"
              + " compared within itself.")
  boolean merge;

  @Mixin VerdictOptions verdict;

  @Mixin CheckReports reports;

  @Override
  public Integer call() {
    List<Path> before = FileNames.of("--baseline", baseline);
    List<Path> now = FileNames.of("--candidate", candidate);
    Predicate<String> ignored =
        field -> ignoredFields.contains("*") || ignoredFields.contains(field);
    Comparison comparison =
        merge
            ? MachineSides.of(before, now)
                .compare(new MachineComparer(verdict.policy(), CheckCommand::idealTime, ignored))
            : new Comparer(verdict.policy(), CheckCommand::idealTime, ignored)
                .compare(read(before), read(now))
                .withUnsteady(UnsteadySides.of(before, now))
                .withNote(UnsteadySides.rulers(before, now));
    PrintWriter out = spec.commandLine().getOut();
    out.print(new ComparisonText(Terminal.showsColor()).render(comparison));
    out.flush();
    reports.write(comparison);
    return verdict.exitCode(comparison.gate());
  }

  /** What the sleeps of a benchmark must take. The ideal is a time: a throughput has none. */
  public static OptionalDouble idealTime(BenchmarkId id) {
    return id.higherIsBetter()
        ? OptionalDouble.empty()
        : SleepIdeal.seconds(id.benchmark(), id.params());
  }

  static ResultSet read(List<Path> files) {
    try {
      return PooledRuns.of(files.stream().map(ResultFiles::read).toList());
    } catch (UnreadableResultException e) {
      throw new CommandException(ExitCode.FAILED, e.getMessage());
    }
  }
}
