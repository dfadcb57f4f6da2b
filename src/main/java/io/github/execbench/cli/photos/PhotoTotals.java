package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.ExitCode;
import java.io.PrintWriter;
import java.util.Optional;

/**
 * What became of a batch's photos, and what is said of it at the end.
 *
 * @param done tried, the failed ones among them
 * @param failed without a thumbnail
 * @param skipped left out, for their thumbnails are newer
 */
public record PhotoTotals(long done, long failed, long skipped) {

  /** Whether there was no photo at all. */
  public boolean isEmpty() {
    return done + skipped == 0;
  }

  /** A line for those left out and for those that failed, if there are any. */
  public void tell(PrintWriter err) {
    if (skipped > 0) {
      err.println(skipped + " skipped: their thumbnails are newer");
    }
    if (failed > 0) {
      err.println(failed + " of " + done + " photos failed");
    }
  }

  /**
   * The last line of a batch that was ended.
   *
   * @param report where the failures are listed
   */
  public String interrupted(Optional<?> report) {
    String listed = report.map(file -> ": see " + file).orElse("");
    return "interrupted: "
        + done
        + " done"
        + (failed == 0 ? "" : ", " + failed + " failed" + listed);
  }

  /** Of a batch that was not ended. */
  public int exitCode() {
    return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
  }
}
