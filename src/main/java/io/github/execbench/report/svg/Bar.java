package io.github.execbench.report.svg;

/**
 * One row of a chart.
 *
 * @param label what it is
 * @param text the value for people
 * @param value NaN if there is none
 * @param low lower bound, NaN if unknown
 * @param high upper bound, NaN if unknown
 * @param color index
 */
record Bar(String label, String text, double value, double low, double high, int color) {

  private static final int LONGEST = 44;

  boolean isKnown() {
    return !Double.isNaN(value);
  }

  boolean hasRange() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }

  /** The farthest it reaches. */
  double end() {
    return hasRange() ? high : isKnown() ? value : 0;
  }

  /** Its middle left out if it would run into the value. */
  String shortLabel() {
    int room = Math.max(12, LONGEST + 16 - text.length());
    if (label.length() <= room) {
      return label;
    }
    int half = room / 2;
    return label.substring(0, half) + "…" + label.substring(label.length() - half + 1);
  }
}
