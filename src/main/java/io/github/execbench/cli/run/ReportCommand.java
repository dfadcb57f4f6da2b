package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.FileErrors;
import io.github.execbench.regression.steady.RecordedFork;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.JournalException;
import io.github.execbench.results.summary.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders a run again. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a run's files again from its journal alone, and prints its tables.",
      "With --merge: compares runs of several machines, each within itself."
    })
public final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--merge",
      description =
          "Print the speed-ups of several machines' runs side by side, and which machine"
              + " disagrees.")
  private boolean merge;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "The run's folder; with --merge, one a machine.")
  private List<Path> folders;

  @Override
  public Integer call() {
    var output = new CommandOutput(spec.commandLine().getOut(), spec.commandLine().getErr());
    if (!merge && folders.size() > 1) {
      throw new CommandException(
          ExitCode.USAGE,
          folders.size() + " folders: --merge compares the runs of several machines");
    }
    try {
      return merge ? new MergeReport(output).of(folders) : one(folders.getFirst(), output);
    } catch (JournalException e) {
      throw new CommandException(ExitCode.FAILED, e.getMessage());
    } catch (IOException e) {
      throw new CommandException(ExitCode.FAILED, FileErrors.line(e));
    }
  }

  private static int one(Path folder, CommandOutput output) throws JournalException, IOException {
    Journal journal = Journal.read(folder);
    Summary summary = Summary.of(journal, RecordedFork::judge);
    RunReports reports = new RunReports(folder, output);
    reports.write(journal, summary, Optional.empty());
    reports.print(summary, journal);
    return summary.anyFailed() ? ExitCode.FAILED : ExitCode.OK;
  }
}
