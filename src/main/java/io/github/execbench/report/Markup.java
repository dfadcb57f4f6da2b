package io.github.execbench.report;

/** Text that is safe in HTML and SVG, as content and within double quotes. */
public final class Markup {

  private Markup() {}

  /** Escapes what has a meaning, and replaces what XML can't hold. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
          }
        });
    return out.toString();
  }

  /** Production 2 of XML 1.0. */
  private static boolean isCharacter(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
  }
}
