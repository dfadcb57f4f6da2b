package io.github.execbench.report.html;

import io.github.execbench.report.Stylesheet;

/** The looks of the page; colors come with the charts. */
final class PageStyle {

  static final String CSS = Stylesheet.read(PageStyle.class, "page.css");

  private PageStyle() {}
}
