package io.github.execbench.cli.spark;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.photos.FailureReport;
import io.github.execbench.cli.photos.PhotoFailure;
import io.github.execbench.io.Printable;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/** Counts and tells what becomes of the photos, and keeps nothing of them. */
final class RunTally {

  private final CommandOutput console;
  private final Optional<FailureReport> failures;
  private long done;
  private long skipped;
  private long failed;

  RunTally(CommandOutput console, Optional<FailureReport> failures) {
    this.console = console;
    this.failures = failures;
  }

  /**
   * Takes what one task of Spark did.
   *
   * @throws CommandException if its machine can do none
   */
  void add(PartEnd end) {
    if (!end.complaint().isEmpty()) {
      throw new CommandException(ExitCode.FAILED, "executor " + end.complaint());
    }
    done += end.done();
    skipped += end.skipped();
    end.notes().forEach(note -> console.err().println(Printable.of(note)));
    end.failures().forEach(this::fail);
  }

  private void fail(PhotoFailure failure) {
    failed++;
    failures.ifPresent(report -> report.add(failure));
    console.err().println(Printable.of(failure.file()) + " failed: " + failure.reason());
  }

  /** Whether there was no photo at all. */
  boolean isEmpty() {
    return done + skipped == 0;
  }

  /** Tells all in a few lines; gives the exit code. */
  int summary() {
    if (skipped > 0) {
      console.err().println(skipped + " skipped: their thumbnails are newer");
    }
    if (failed > 0) {
      console.err().println(failed + " of " + done + " photos failed");
    }
    console.out().println((done - failed) + " photos were processed");
    return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  /** The same where the run was ended. */
  int interrupted(Optional<Path> report) {
    String listed = report.map(file -> ": see " + file).orElse("");
    console
        .err()
        .println(
            "interrupted: "
                + done
                + " done"
                + (failed == 0 ? "" : ", " + failed + " failed" + listed));
    return ExitCode.INTERRUPTED;
  }
}
