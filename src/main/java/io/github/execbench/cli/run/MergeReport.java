package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.Printable;
import io.github.execbench.regression.steady.RecordedFork;
import io.github.execbench.report.MergeText;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.EnvironmentFields;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.JournalException;
import io.github.execbench.results.summary.MergedRuns;
import io.github.execbench.results.summary.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The runs of several machines side by side. */
record MergeReport(CommandOutput output) {

  /**
   * Prints them.
   *
   * @param folders a run of each machine, which is called by its folder's name
   * @return the exit code
   */
  int of(List<Path> folders) throws JournalException, IOException {
    Map<String, Environment> environments = new LinkedHashMap<>();
    Map<String, Summary> summaries = new LinkedHashMap<>();
    for (Path folder : folders) {
      Journal journal = Journal.read(folder);
      String machine = Printable.of(name(folder, folders));
      if (environments.put(machine, journal.head().environment()) != null) {
        throw new CommandException(ExitCode.USAGE, folder + ": named twice");
      }
      summaries.put(machine, Summary.of(journal, RecordedFork::judge));
    }
    MergedRuns runs = MergedRuns.of(summaries);
    if (runs.rows().isEmpty()) {
      throw new CommandException(
          ExitCode.NOT_COMPARABLE,
          "no run has a speed-up over SEQUENTIAL: scores of two machines are not compared");
    }
    print(runs, EnvironmentFields.differences(environments));
    boolean failed = summaries.values().stream().anyMatch(Summary::anyFailed);
    return failed ? ExitCode.FAILED : ExitCode.OK;
  }

  /** The folder's own name, or the whole path where two have the same. */
  private static String name(Path folder, List<Path> folders) {
    Path own = folder.toAbsolutePath().normalize().getFileName();
    boolean unique =
        own != null
            && folders.stream()
                    .filter(other -> own.equals(other.toAbsolutePath().normalize().getFileName()))
                    .count()
                == 1;
    return unique ? own.toString() : folder.toString();
  }

  private void print(MergedRuns runs, List<String> differences) {
    output.out().println();
    output.out().print(MergeText.render(runs));
    MergeText.disagreements(runs).forEach(output.out()::println);
    if (!differences.isEmpty()) {
      output.out().println("The machines differ:");
      differences.forEach(line -> output.out().println("  " + Printable.of(line)));
    }
  }
}
