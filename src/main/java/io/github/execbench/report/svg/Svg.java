package io.github.execbench.report.svg;

import static io.github.execbench.report.Markup.escape;

import java.util.Locale;

/** SVG elements, one after the other; styles are classes. */
final class Svg {

  private final StringBuilder body = new StringBuilder();

  Svg line(String style, double x1, double y1, double x2, double y2) {
    return add(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
            style,
            x1,
            y1,
            x2,
            y2));
  }

  Svg rect(String style, double x, double y, double width, double height) {
    return add(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
            style,
            x,
            y,
            width,
            height));
  }

  /** A dot that says what it is when pointed at. */
  Svg dot(String style, double x, double y, double radius, String title) {
    return add(
        String.format(
            Locale.ROOT,
            "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%s</title></circle>",
            style,
            x,
            y,
            radius,
            escape(title)));
  }

  Svg polyline(String style, String points) {
    return add(String.format(Locale.ROOT, "<polyline class=\"%s\" points=\"%s\"/>", style, points));
  }

  /** Text that begins, is centered or ends at a point: start, middle or end. */
  Svg text(String style, String anchor, double x, double y, String text) {
    return add(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>",
            style,
            anchor,
            x,
            y,
            escape(text)));
  }

  /** Another drawing, moved down. */
  Svg moved(double y, Chart chart) {
    return add(
        String.format(Locale.ROOT, "<g transform=\"translate(0 %.1f)\">%s</g>", y, chart.body()));
  }

  @Override
  public String toString() {
    return body.toString();
  }

  private Svg add(String element) {
    body.append(element).append('\n');
    return this;
  }
}
