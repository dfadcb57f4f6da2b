package io.github.execbench.regression;

import io.github.execbench.results.TimeUnits;
import java.util.OptionalDouble;

/** How the unit of one score becomes that of another. */
public final class Units {

  private Units() {}

  /**
   * What a score is multiplied by to be in another unit.
   *
   * @return empty if the units measure different things
   */
  public static OptionalDouble factor(String from, String to) {
    if (from.equals(to)) {
      return OptionalDouble.of(1);
    }
    String[] a = from.split("/", 2);
    String[] b = to.split("/", 2);
    if (a.length < 2 || b.length < 2) {
      return OptionalDouble.empty();
    }
    if (a[1].equals(b[1])) {
      return ratio(a[0], b[0]);
    }
    return a[0].equals(b[0]) ? ratio(b[1], a[1]) : OptionalDouble.empty();
  }

  private static OptionalDouble ratio(String a, String b) {
    return TimeUnits.isTime(a) && TimeUnits.isTime(b)
        ? OptionalDouble.of(TimeUnits.seconds(a).getAsDouble() / TimeUnits.seconds(b).getAsDouble())
        : OptionalDouble.empty();
  }
}
