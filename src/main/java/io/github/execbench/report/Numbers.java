package io.github.execbench.report;

import io.github.execbench.results.ConfidenceInterval;
import java.util.Locale;

/** Numbers for people; files get them in full precision. */
public final class Numbers {

  private Numbers() {}

  /** Four significant digits; {@code -} where nothing is known. */
  public static String score(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-3 || size >= 1e7)) {
      return String.format(Locale.ROOT, "%.3e", value);
    }
    int decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** A round number along an axis, with the digits it has. */
  public static String tick(double value) {
    double size = Math.abs(value);
    if (size >= 1e7 || (size > 0 && size < 1e-6)) {
      return String.format(Locale.ROOT, "%.0e", value);
    }
    String text = String.format(Locale.ROOT, "%.9f", value);
    return text.replaceAll("\\.?0+$", "");
  }

  /** Three decimals. */
  public static String ratio(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }

  /** A change with its interval, such as {@code 1.102 [1.054, 1.151]}. */
  public static String change(double ratio, ConfidenceInterval interval) {
    return ratio(ratio) + " [" + ratio(interval.low()) + ", " + ratio(interval.high()) + "]";
  }

  /** How many times as fast: two decimals, or a power of ten where that tells no more. */
  public static String times(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    boolean plain = value == 0 || (value >= 0.01 && value < 1000);
    return String.format(Locale.ROOT, plain ? "%.2f" : "%.0e", value);
  }

  /** A time as a clock has it, 4:05 or 1:02:03. */
  public static String clock(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** At least one and at most three digits that matter. */
  public static String percent(double share) {
    String text = String.format(Locale.ROOT, "%.1f", share * 100);
    return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " %";
  }
}
