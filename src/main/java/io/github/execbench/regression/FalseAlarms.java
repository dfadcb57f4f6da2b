package io.github.execbench.regression;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/**
 * How often the gate cried wolf when it was validated: the share of suites of 20 unchanged
 * benchmarks with at least one false alarm, at the standard margin and alpha.
 *
 * @param bank which recorded forks it was validated on
 * @param forks how many forks a side
 * @param suites how many suites were drawn
 * @param alarms how many of them had a false alarm
 * @param upper the upper 95 % bound of the rate (Clopper and Pearson)
 */
public record FalseAlarms(String bank, int forks, int suites, int alarms, double upper) {

  /** What a validation wrote into the jar. */
  static FalseAlarms load(String resource) {
    Properties values = new Properties();
    try (InputStream in = FalseAlarms.class.getResourceAsStream(resource)) {
      values.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FalseAlarms(
        values.getProperty("bank"),
        Integer.parseInt(values.getProperty("forks")),
        Integer.parseInt(values.getProperty("suites")),
        Integer.parseInt(values.getProperty("alarms")),
        Double.parseDouble(values.getProperty("upper")));
  }

  /** The rate as a share. */
  public double rate() {
    return (double) alarms / suites;
  }

  /** One line for people. */
  public String text() {
    return String.format(
        Locale.ROOT,
        "Validated at margin 5 %%, alpha 5 %%: %d of %d suites of 20 unchanged benchmarks gave a"
            + " false alarm (%.1f %%, upper 95 %% bound %.1f %%; %d forks a side, %s).",
        alarms,
        suites,
        100 * rate(),
        100 * upper,
        forks,
        bank);
  }
}
