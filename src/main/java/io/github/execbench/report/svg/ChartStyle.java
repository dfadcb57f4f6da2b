package io.github.execbench.report.svg;

import io.github.execbench.report.Stylesheet;

/** The looks of charts, light and dark. Colors: Okabe and Ito's, which color-blind people tell. */
public final class ChartStyle {

  /** How many colors there are. */
  static final int COLORS = 7;

  /** For a page or a stand-alone file. */
  public static final String CSS = Stylesheet.read(ChartStyle.class, "chart.css");

  /** For a stand-alone file. */
  static final String PAGE = ".page{fill:var(--ground)}\n";

  private ChartStyle() {}

  static String fill(int index) {
    return "f" + index % COLORS;
  }

  static String stroke(int index) {
    return "s" + index % COLORS;
  }
}
