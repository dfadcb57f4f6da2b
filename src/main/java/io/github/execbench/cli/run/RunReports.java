package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.Printable;
import io.github.execbench.regression.steady.RecordedFork;
import io.github.execbench.report.Conclusion;
import io.github.execbench.report.RulerText;
import io.github.execbench.report.SummaryText;
import io.github.execbench.report.answer.Answer;
import io.github.execbench.results.journal.Bottleneck;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.Session;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.run.RunEnd;
import io.github.execbench.run.jmh.ResultFile;
import io.github.execbench.run.jmh.RunFiles;
import io.github.execbench.run.machine.Warnings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run's journal becomes: files, and words at the end. */
final class RunReports {

  private final Path folder;
  private final CommandOutput output;
  private final List<Path> written = new ArrayList<>();

  RunReports(Path folder, CommandOutput output) {
    this.folder = folder;
    this.output = output;
  }

  /**
   * Ends a session: its journal, all files, what is said of them, and the exit code.
   *
   * @throws IOException if a file can't be written
   */
  int report(PreparedRun run, RunEnd end, List<Bottleneck> bottlenecks) throws IOException {
    List<ForkRecord> own = run.folder().appended();
    double forkSeconds = own.stream().mapToDouble(ForkRecord::seconds).sum();
    run.folder()
        .append(
            new Session(
                run.clock().started(),
                end.text(),
                run.clock().seconds(),
                forkSeconds,
                own.size(),
                bottlenecks));
    Journal journal = run.folder().journal();
    Summary summary = Summary.of(journal, RecordedFork::judge);
    write(journal, summary, run.options().resultFile());
    Warnings.afterRun(own.stream().map(ForkRecord::load).toList()).forEach(output::warn);
    print(summary, journal);
    if (end == RunEnd.INTERRUPTED) {
      output.out().println("interrupted; go on with: " + wayOn(journal, folder));
      return ExitCode.INTERRUPTED;
    }
    return summary.anyFailed() ? ExitCode.FAILED : ExitCode.OK;
  }

  /** The command that goes on with a run. */
  static String wayOn(Journal journal, Path folder) {
    return (journal.head().own().isPresent() ? "try" : "run") + " --resume " + folder;
  }

  /** Writes every file. */
  void write(Journal journal, Summary summary, Optional<ResultFile> asked) throws IOException {
    written.addAll(RunFiles.write(folder, journal, summary, asked));
    written.addAll(PageFiles.write(folder, journal, summary));
  }

  /** Prints the tables, what they say, each failure and where everything is. */
  void print(Summary summary, Journal journal) {
    output.out().println();
    output.out().print(SummaryText.render(summary));
    if (journal.head().own().isPresent()) {
      printAnswers(summary, journal);
    } else {
      printConclusion(summary);
    }
    RulerText.line(journal.forks()).ifPresent(output.out()::println);
    journal.forks().stream().filter(ForkRecord::failed).forEach(this::printFailure);
    output.out().println("Results:");
    written.forEach(file -> output.out().println("  " + file));
  }

  private void printConclusion(Summary summary) {
    List<String> sentences = Conclusion.of(summary);
    sentences.forEach(sentence -> output.out().println(Printable.of(sentence)));
    if (!sentences.isEmpty()) {
      output.out().println();
    }
  }

  private void printAnswers(Summary summary, Journal journal) {
    for (Answer answer : Answer.of(journal, summary)) {
      answer.text().lines().forEach(line -> output.out().println(Printable.of(line)));
      output.out().println();
    }
  }

  private void printFailure(ForkRecord fork) {
    output
        .err()
        .println(
            "failed: "
                + fork.id().shortName()
                + " in round "
                + fork.round()
                + ": "
                + Printable.of(fork.failure().orElseThrow().reason()));
  }
}
