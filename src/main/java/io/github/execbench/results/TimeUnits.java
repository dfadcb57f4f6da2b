package io.github.execbench.results;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Units of time by the names that JMH gives or gave them, and other writers of its files. */
public final class TimeUnits {

  private static final Map<String, Double> SECONDS =
      Map.ofEntries(
          Map.entry("ns", 1e-9),
          Map.entry("nsec", 1e-9),
          Map.entry("nanosecond", 1e-9),
          Map.entry("us", 1e-6),
          Map.entry("\u00b5s", 1e-6), // micro sign
          Map.entry("\u03bcs", 1e-6), // Greek mu
          Map.entry("usec", 1e-6),
          Map.entry("microsecond", 1e-6),
          Map.entry("ms", 1e-3),
          Map.entry("msec", 1e-3),
          Map.entry("millisecond", 1e-3),
          Map.entry("s", 1.0),
          Map.entry("sec", 1.0),
          Map.entry("second", 1.0),
          Map.entry("min", 60.0),
          Map.entry("minute", 60.0),
          Map.entry("h", 3600.0),
          Map.entry("hr", 3600.0),
          Map.entry("hour", 3600.0),
          Map.entry("day", 86400.0));

  private TimeUnits() {}

  /** Its length in seconds; empty if it is no time. */
  public static OptionalDouble seconds(String name) {
    String one = name.strip().toLowerCase(Locale.ROOT).replaceFirst("(?<=..)s$", "");
    Double seconds = SECONDS.getOrDefault(name.strip(), SECONDS.get(one));
    return seconds == null ? OptionalDouble.empty() : OptionalDouble.of(seconds);
  }

  /** Whether a name is one of a time. */
  public static boolean isTime(String name) {
    return seconds(name).isPresent();
  }
}
