import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Work that is not thread-safe: all tasks share a {@code SimpleDateFormat}, which keeps the date
 * that it is writing in a field.
 *
 * <p>To expect: where threads share it, results are wrong and the strategy is not ranked;
 * SEQUENTIAL and PROCESS, whose processes each have their own, are right.
 */
public class FormatDates {

  private static final int DATES = Integer.getInteger("dates", 2000);
  private static final long DAY_MILLIS = 24 * 60 * 60 * 1000L;

  private final SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);

  /** Sets the time zone, so that the same dates come out everywhere. */
  public FormatDates() {
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
  }

  /** The dates of some days in turn, each task from another day on. */
  public String days(int index) {
    StringBuilder days = new StringBuilder();
    for (int i = 0; i < DATES; i++) {
      days.append(format.format((index + i) * DAY_MILLIS)).append(' ');
    }
    return days.toString();
  }
}
