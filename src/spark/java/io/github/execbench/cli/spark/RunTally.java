package io.github.execbench.cli.spark;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.photos.FailureReport;
import io.github.execbench.cli.photos.PhotoFailure;
import io.github.execbench.cli.photos.PhotoTotals;
import io.github.execbench.io.Printable;
import java.util.Optional;

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

  /** Until now. */
  PhotoTotals totals() {
    return new PhotoTotals(done, failed, skipped);
  }
}
