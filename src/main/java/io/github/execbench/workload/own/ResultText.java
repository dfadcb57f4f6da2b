package io.github.execbench.workload.own;

import io.github.execbench.io.Printable;
import java.lang.reflect.Array;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A result as a short line. */
final class ResultText {

  private static final int LONGEST = 80;

  /** Of an array; more would not be shown. */
  private static final int ELEMENTS = 40;

  private static final int BEFORE = 20;

  private ResultText() {}

  /** All on one line, however long; of a long array, its beginning. */
  static String whole(@Nullable Object result) {
    return Printable.of(text(result, 0));
  }

  private static String text(@Nullable Object result, int depth) {
    if (result == null) {
      return "null";
    }
    if (result instanceof CharSequence chars) {
      return '"' + chars.toString() + '"';
    }
    if (result.getClass().isArray() && depth < ELEMENTS) {
      StringJoiner elements = new StringJoiner(", ", "[", "]");
      int length = Array.getLength(result);
      for (int i = 0; i < Math.min(length, ELEMENTS); i++) {
        elements.add(text(Array.get(result, i), depth + 1));
      }
      return length > ELEMENTS
          ? elements.add("... " + length + " elements").toString()
          : elements.toString();
    }
    try {
      return result.toString();
    } catch (RuntimeException | StackOverflowError e) {
      return "a "
          + result.getClass().getName()
          + " whose toString() throws "
          + e.getClass().getName();
    }
  }

  static boolean isShort(String text) {
    return text.length() <= LONGEST;
  }

  /** How many characters two texts have in common before they differ. */
  static int sameBefore(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }

  /** Cut to a length, around a place that must be seen. */
  static String shortened(String text, int place) {
    if (isShort(text)) {
      return text;
    }
    int from = place < LONGEST - BEFORE ? 0 : place - BEFORE;
    int to = Math.min(text.length(), from + LONGEST);
    return (from > 0 ? "... " : "") + text.substring(from, to) + (to < text.length() ? " ..." : "");
  }
}
