package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.MachineNames;
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
   * @param folders a run of each machine, which is called by its folder
   * @return the exit code
   */
  int of(List<Path> folders) throws JournalException, IOException {
    Map<String, Environment> environments = new LinkedHashMap<>();
    Map<String, Summary> summaries = new LinkedHashMap<>();
    List<String> machines = MachineNames.of(folders);
    for (int i = 0; i < folders.size(); i++) {
      Journal journal = Journal.read(folders.get(i));
      String machine = machines.get(i);
      environments.put(machine, journal.head().environment());
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
