package io.github.execbench.cli.photos;

import io.github.execbench.io.Printable;
import io.github.execbench.workload.photo.PhotoResult;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line of a terminal, written over and over: a bar, the rate and the time left. */
final class PhotoBar implements PhotoProgress {

  private static final int WIDTH = 30;
  private static final long REDRAW_NANOS = 100_000_000;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final PrintWriter err;
  private final long total;
  private final LongSupplier clock;
  private final long start;
  private long drawn;
  private long done;

  /**
   * @param total photos in all; more may turn up while they are read
   * @param clock in nanoseconds
   */
  PhotoBar(PrintWriter out, PrintWriter err, long total, LongSupplier clock) {
    this.out = out;
    this.err = err;
    this.total = total;
    this.clock = clock;
    start = clock.getAsLong();
    drawn = start - REDRAW_NANOS;
  }

  @Override
  public void processed(PhotoResult result) {
    for (String warning : result.warnings()) {
      tell(Printable.of(result.name()) + ": " + warning);
    }
    advance();
  }

  @Override
  public void failed(String name, String reason) {
    tell(name + " failed: " + reason);
    advance();
  }

  /** A line above the bar. */
  private void tell(String line) {
    out.print(CLEAR_LINE);
    out.flush();
    err.println(line);
    drawn = clock.getAsLong() - REDRAW_NANOS;
  }

  @Override
  public void finished() {
    out.print(CLEAR_LINE);
    out.flush();
  }

  private void advance() {
    done++;
    long now = clock.getAsLong();
    if (now - drawn >= REDRAW_NANOS) {
      drawn = now;
      out.print(CLEAR_LINE + line(now - start));
      out.flush();
    }
  }

  private String line(long elapsedNanos) {
    long all = Math.max(total, done);
    int filled = (int) (WIDTH * done / all);
    double rate = done / (elapsedNanos / 1e9);
    return String.format(
        Locale.ROOT,
        "[%s%s] %d/%d  %.1f photos/s  %s left",
        "#".repeat(filled),
        "-".repeat(WIDTH - filled),
        done,
        all,
        rate,
        time(Math.round((all - done) / rate)));
  }

  private static String time(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
