package io.github.execbench.report.html;

import static io.github.execbench.report.Markup.escape;

import java.util.List;

/** Pieces of a page; all text is escaped. */
final class Html {

  private final StringBuilder out = new StringBuilder();

  /** Markup as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** An element that holds text. */
  Html element(String name, String text) {
    out.append('<').append(name).append('>').append(escape(text));
    out.append("</").append(name.split(" ", 2)[0]).append(">\n");
    return this;
  }

  /** A list; nothing if there is nothing to list. */
  Html list(String style, String title, List<String> items) {
    if (!items.isEmpty()) {
      raw("<section class=\"" + style + "\">\n");
      if (!title.isEmpty()) {
        element("h2", title);
      }
      raw("<ul>\n");
      items.forEach(item -> element("li", item));
      raw("</ul>\n</section>\n");
    }
    return this;
  }

  /** A table that scrolls by itself where the screen is narrow; the first column is a heading. */
  Html table(List<String> titles, List<List<String>> rows) {
    raw("<div class=\"scroll\"><table>\n<thead><tr>");
    titles.forEach(title -> element("th scope=\"col\"", title));
    raw("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      raw("<tr>").element("th scope=\"row\"", row.getFirst());
      row.subList(1, row.size()).forEach(cell -> element("td", cell));
      raw("</tr>\n");
    }
    return raw("</tbody></table></div>\n");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
