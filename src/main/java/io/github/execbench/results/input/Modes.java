package io.github.execbench.results.input;

import io.github.execbench.results.TimeUnits;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** JMH's modes by each name that JMH has for them, and what a unit says of one. */
final class Modes {

  /** What a message offers. */
  static final String ALL = "thrpt, avgt, sample or ss";

  private static final String THROUGHPUT = "thrpt";

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("thrpt", THROUGHPUT),
          Map.entry("throughput", THROUGHPUT),
          Map.entry("throughput, ops/time", THROUGHPUT),
          Map.entry("avgt", "avgt"),
          Map.entry("averagetime", "avgt"),
          Map.entry("average time, time/op", "avgt"),
          Map.entry("sample", "sample"),
          Map.entry("sampletime", "sample"),
          Map.entry("sampling time", "sample"),
          Map.entry("ss", "ss"),
          Map.entry("singleshottime", "ss"),
          Map.entry("single shot invocation time", "ss"));

  private Modes() {}

  /** JMH's short name of a mode, of its enum's or its long one, in any case; empty of others. */
  static Optional<String> shortName(String written) {
    return Optional.ofNullable(SHORT.get(written.strip().toLowerCase(Locale.ROOT)));
  }

  /**
   * Why a mode and a unit can't both be right: throughput counts operations in a time, the others a
   * time for an operation. A unit without a time contradicts neither.
   */
  static Optional<String> contradiction(String mode, String unit) {
    String[] parts = unit.split("/", 2);
    boolean above = TimeUnits.isTime(parts[0]);
    boolean below = parts.length == 2 && TimeUnits.isTime(parts[1]);
    if (above == below || below == mode.equals(THROUGHPUT)) {
      return Optional.empty();
    }
    String sides =
        above ? "%s counts what is done, but %s is a time" : "%s is a time, but %s a rate";
    return Optional.of(
        "mode " + sides.formatted(mode, unit) + ": whether more is better can't be told");
  }
}
