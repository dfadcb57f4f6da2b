package io.github.execbench.cli.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A length of time in seconds, printed as it was typed.
 *
 * @param typed as on the command line
 * @param duration the same, to the nanosecond
 */
public record Seconds(String typed, Duration duration) {

  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** How commands print the time that they took. */
  public static String since(long startNanos) {
    return String.format(Locale.ROOT, "%.2f second(s)", (System.nanoTime() - startNanos) / 1e9);
  }

  public static final class Converter implements ITypeConverter<Seconds> {
    @Override
    public Seconds convert(String typed) {
      BigDecimal seconds;
      try {
        seconds = new BigDecimal(typed.strip());
      } catch (NumberFormatException e) {
        throw new TypeConversionException("'" + typed + "' is not a number of seconds");
      }
      if (seconds.signum() < 0 || seconds.compareTo(MOST) > 0) {
        throw new TypeConversionException(
            "'" + typed + "' is out of range: 0 to " + MOST + " seconds");
      }
      long nanos = seconds.multiply(NANOS).setScale(0, RoundingMode.HALF_UP).longValueExact();
      return new Seconds(typed.strip(), Duration.ofNanos(nanos));
    }
  }
}
