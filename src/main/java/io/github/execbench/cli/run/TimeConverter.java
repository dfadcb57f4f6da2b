package io.github.execbench.cli.run;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 90s}, {@code 5m}, {@code 1h30m} or plain seconds, as seconds. */
public final class TimeConverter implements ITypeConverter<Double> {

  @Override
  public Double convert(String text) {
    String time = text.strip();
    boolean plain = !time.isEmpty() && Character.isDigit(time.charAt(time.length() - 1));
    try {
      Duration duration = Duration.parse("PT" + time + (plain ? "s" : ""));
      if (duration.isPositive()) {
        return duration.toNanos() / 1e9;
      }
    } catch (DateTimeParseException | ArithmeticException e) {
      throw new TypeConversionException("'" + text + "' is not a time such as 90s, 5m or 1h30m");
    }
    throw new TypeConversionException("'" + text + "' is not a time such as 90s, 5m or 1h30m");
  }
}
