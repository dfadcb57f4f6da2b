package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.StatusLine;
import io.github.execbench.cli.console.Terminal;
import io.github.execbench.io.Printable;
import io.github.execbench.report.Numbers;
import io.github.execbench.workload.photo.PhotoResult;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line of a terminal, written over and over: a bar, the rate and the time left. */
final class PhotoBar implements PhotoProgress {

  /** Columns of the bar alone; where fewer than the least are left, there is none. */
  private static final int MOST = 80;

  private static final int LEAST = 5;
  private static final long REDRAW_NANOS = 100_000_000;

  private final StatusLine bar;
  private final PrintWriter err;
  private final long total;
  private final LongSupplier clock;
  private final int columns;
  private final long start;
  private long drawn;
  private long done;

  /**
   * @param total photos in all; more may turn up while they are read
   * @param clock in nanoseconds
   * @param columns of the terminal
   */
  PhotoBar(PrintWriter out, PrintWriter err, long total, LongSupplier clock, int columns) {
    bar = new StatusLine(out);
    this.err = err;
    this.total = total;
    this.clock = clock;
    this.columns = columns;
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

  @Override
  public void warn(String line) {
    tell(line);
  }

  /** A line above the bar. */
  private void tell(String line) {
    bar.clear();
    err.println(line);
    drawn = clock.getAsLong() - REDRAW_NANOS;
  }

  @Override
  public void finished() {
    bar.clear();
  }

  private void advance() {
    done++;
    long now = clock.getAsLong();
    if (now - drawn >= REDRAW_NANOS) {
      drawn = now;
      bar.show(line(now - start));
    }
  }

  private String line(long elapsedNanos) {
    long all = Math.max(total, done);
    double rate = done / (elapsedNanos / 1e9);
    String text =
        String.format(
            Locale.ROOT,
            "%d/%d  %.1f photos/s  %s left",
            done,
            all,
            rate,
            Numbers.clock(Math.round((all - done) / rate)));
    // Brackets, a blank, and a column for the cursor.
    int width = Math.min(MOST, columns - text.length() - 4);
    if (width < LEAST) {
      return Terminal.fitting(text, columns);
    }
    int filled = (int) (width * done / all);
    return "[" + "#".repeat(filled) + "-".repeat(width - filled) + "] " + text;
  }
}
