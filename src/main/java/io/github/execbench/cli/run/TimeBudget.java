package io.github.execbench.cli.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 90s}, {@code 5m}, {@code 1h30m} or plain seconds, as seconds. */
final class TimeBudget implements ITypeConverter<Double> {

  private static final Pattern TIME =
      Pattern.compile("(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+(?:\\.\\d+)?)s?)?");

  @Override
  public Double convert(String text) {
    Matcher matcher = TIME.matcher(text.strip());
    if (matcher.matches()) {
      double seconds =
          3600 * number(matcher.group(1))
              + 60 * number(matcher.group(2))
              + number(matcher.group(3));
      if (seconds > 0) {
        return seconds;
      }
    }
    throw new TypeConversionException("'" + text + "' is not a time such as 90s, 5m or 1h30m");
  }

  private static double number(String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }
}
