package io.github.execbench.regression;

import java.util.Map;
import java.util.OptionalDouble;

/** JMH's units of time, and how one becomes another. */
final class Units {

  private static final Map<String, Double> SECONDS =
      Map.of(
          "ns", 1e-9, "us", 1e-6, "ms", 1e-3, "s", 1.0, "min", 60.0, "hr", 3600.0, "day", 86400.0);

  private Units() {}

  /**
   * What a score is multiplied by to be in another unit.
   *
   * @return empty if the units measure different things
   */
  static OptionalDouble factor(String from, String to) {
    if (from.equals(to)) {
      return OptionalDouble.of(1);
    }
    String[] a = from.split("/", 2);
    String[] b = to.split("/", 2);
    if (a.length < 2 || b.length < 2) {
      return OptionalDouble.empty();
    }
    if (a[1].equals(b[1]) && SECONDS.containsKey(a[0]) && SECONDS.containsKey(b[0])) {
      return OptionalDouble.of(SECONDS.get(a[0]) / SECONDS.get(b[0]));
    }
    if (a[0].equals(b[0]) && SECONDS.containsKey(a[1]) && SECONDS.containsKey(b[1])) {
      return OptionalDouble.of(SECONDS.get(b[1]) / SECONDS.get(a[1]));
    }
    return OptionalDouble.empty();
  }
}
