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
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders a run again. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Makes a run's files again from its journal alone, and prints its tables.")
public final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The run's folder.")
  private Path folder;

  @Override
  public Integer call() {
    var output = new CommandOutput(spec.commandLine().getOut(), spec.commandLine().getErr());
    try {
      Journal journal = Journal.read(folder);
      Summary summary = Summary.of(journal, RecordedFork::judge);
      RunReports reports = new RunReports(folder, output);
      reports.write(journal, summary, Optional.empty());
      reports.print(summary, journal);
      return summary.anyFailed() ? ExitCode.FAILED : ExitCode.OK;
    } catch (JournalException e) {
      throw new CommandException(ExitCode.FAILED, e.getMessage());
    } catch (IOException e) {
      throw new CommandException(ExitCode.FAILED, FileErrors.line(e));
    }
  }
}
