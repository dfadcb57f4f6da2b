package io.github.execbench.report.svg;

import static io.github.execbench.report.Markup.escape;

import java.util.Locale;

/**
 * A drawing, {@value #WIDTH} units wide: narrow, so that its text stays readable on a phone.
 *
 * @param title for those who can't see it
 * @param height in the same units
 * @param body SVG elements
 */
public record Chart(String title, double height, String body) {

  /** The width of every chart. */
  public static final int WIDTH = 420;

  /** As an element of a page that has {@link ChartStyle#CSS}. */
  public String inline() {
    return element("");
  }

  /** As a file of its own, with a background. */
  public String standAlone() {
    String style = "<style>" + ChartStyle.CSS + ChartStyle.PAGE + "</style>\n";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + element(style + "<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n");
  }

  private String element(String before) {
    return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 %d %.0f\""
                    + " role=\"img\" aria-label=\"%s\">%n",
                WIDTH,
                height,
                escape(title))
            .replace("\r\n", "\n")
        + before
        + body
        + "</svg>\n";
  }
}
