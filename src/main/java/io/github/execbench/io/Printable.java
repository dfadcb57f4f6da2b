package io.github.execbench.io;

import java.util.Locale;

/** Text from elsewhere as it is printed: in one line, and without what a terminal would obey. */
public final class Printable {

  private Printable() {}

  /**
   * Writes control characters as {@code \x1b}, and what else breaks a line, turns the direction of
   * writing or is no character at all as a backslash, {@code u} and four digits. All others stay.
   */
  public static String of(String text) {
    if (text.codePoints().noneMatch(Printable::isHarmful)) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          if (isHarmful(c)) {
            String escape = Character.isISOControl(c) ? "\\x%02x" : "\\u%04x";
            printable.append(String.format(Locale.ROOT, escape, c));
          } else {
            printable.appendCodePoint(c);
          }
        });
    return printable.toString();
  }

  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> turns(c);
      default -> c == 0xFFFE || c == 0xFFFF;
    };
  }

  /** Overrides and isolates, which make text read other than it is. */
  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
  }
}
