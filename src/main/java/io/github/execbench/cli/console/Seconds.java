package io.github.execbench.cli.console;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A length of time in seconds, printed as it was typed.
 *
 * @param typed as on the command line
 * @param duration the same, to the nanosecond
 */
public record Seconds(String typed, Duration duration) {

  private static final double NANOS = 1e9;
  private static final int MOST = Integer.MAX_VALUE;

  /** Not all that a double may look like: no hexadecimal, no NaN. */
  private static final String DECIMAL = "0123456789.eE+-";

  private static final long HUNDREDTH = 10_000_000;

  /**
   * How commands print the time that they took. By hand: {@code String.format} takes 20 ms to load
   * in a JVM that has just started, and BigDecimal as long.
   */
  public static String since(long startNanos) {
    return hundredths(System.nanoTime() - startNanos) + " second(s)";
  }

  /** Nanoseconds as seconds with two decimals, the half rounded up. */
  static String hundredths(long nanos) {
    long rounded = (nanos + HUNDREDTH / 2) / HUNDREDTH;
    String decimals = Long.toString(100 + rounded % 100).substring(1);
    return rounded / 100 + "." + decimals;
  }

  /**
   * Reads decimals, such as 0.5 or 1e-3, to the nanosecond up to 20 days.
   *
   * @throws IllegalArgumentException that says what is wrong
   */
  public static Seconds of(String typed) {
    double seconds = number(typed.strip());
    if (seconds < 0 || seconds > MOST) {
      throw new IllegalArgumentException(
          "'" + typed + "' is out of range: 0 to " + MOST + " seconds");
    }
    return new Seconds(typed.strip(), Duration.ofNanos(Math.round(seconds * NANOS)));
  }

  private static double number(String typed) {
    try {
      for (int i = 0; i < typed.length(); i++) {
        if (DECIMAL.indexOf(typed.charAt(i)) < 0) {
          throw new NumberFormatException(typed);
        }
      }
      return Double.parseDouble(typed);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + typed + "' is not a number of seconds", e);
    }
  }

  /** The same for options. */
  public static final class Converter implements ITypeConverter<Seconds> {
    @Override
    public Seconds convert(String typed) {
      try {
        return of(typed);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
