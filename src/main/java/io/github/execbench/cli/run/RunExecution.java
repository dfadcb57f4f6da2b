package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.io.FileErrors;
import io.github.execbench.results.journal.Bottleneck;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.run.RunEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Measures what was prepared, and reports. */
public final class RunExecution {

  /** Looks closer at what was measured, between the last fork and the report. */
  @FunctionalInterface
  public interface CloserLook {

    /** What limits the work; nothing if nobody can tell. */
    List<Bottleneck> at(Journal journal) throws IOException, InterruptedException;
  }

  /** The measured part of a run, and why it ended. */
  private record MeasuredBenchmark(RunEnd end, List<Bottleneck> bottlenecks) {}

  private RunExecution() {}

  /**
   * Does it to the end.
   *
   * @param run stays open
   * @return the exit code
   */
  public static int run(PreparedRun run, CommandOutput output, CloserLook look) {
    try (JmhText text = JmhText.of(run.options(), output)) {
      MeasuredBenchmark measured = measure(run, text, output, look);
      return new RunReports(run.folder().path(), output)
          .report(run, measured.end(), measured.bottlenecks());
    } catch (IOException e) {
      throw new CommandException(ExitCode.FAILED, FileErrors.line(e) + wayOn(run));
    }
  }

  /** Only this may be interrupted: what was measured is then put away. */
  private static MeasuredBenchmark measure(
      PreparedRun run, JmhText text, CommandOutput output, CloserLook look) throws IOException {
    try (Interruption interruption = new Interruption()) {
      RunEnd end = new RunSession(run, text, interruption, output).measure();
      if (end == RunEnd.INTERRUPTED) {
        return new MeasuredBenchmark(end, List.of());
      }
      try {
        return new MeasuredBenchmark(end, look.at(run.folder().journal()));
      } catch (InterruptedException e) {
        return new MeasuredBenchmark(RunEnd.INTERRUPTED, List.of());
      }
    }
  }

  private static String wayOn(PreparedRun run) {
    return Files.exists(run.folder().path().resolve(Journal.FILE))
        ? "; mend that, then go on with: "
            + RunReports.wayOn(run.folder().journal(), run.folder().path())
        : "; this run can't go on";
  }
}
