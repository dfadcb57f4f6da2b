package io.github.execbench.cli.console;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the output goes to. */
public final class Terminal {

  private static final int USUAL_COLUMNS = 80;

  private Terminal() {}

  /** Whether standard output is a terminal on which a line can be written over. */
  @SuppressWarnings("SystemConsoleNull") // may well be null: which provider is used is a setting
  public static boolean canRedraw() {
    Console console = System.console();
    return console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
  }

  /** Whether colors are wanted: on a terminal, unless {@code NO_COLOR} is set (no-color.org). */
  public static boolean showsColor() {
    String refused = System.getenv("NO_COLOR");
    return canRedraw() && (refused == null || refused.isEmpty());
  }

  /**
   * How wide the terminal is that standard output goes to, in columns: as {@code stty} has it, or
   * {@code COLUMNS}, or 80.
   */
  public static int columns() {
    String named = System.getenv("COLUMNS");
    if (named != null && named.matches("[1-9][0-9]{0,3}")) {
      return Integer.parseInt(named);
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/stdout"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return size.strip().matches("[0-9]{1,5} [1-9][0-9]{0,4}")
          ? Integer.parseInt(size.strip().split(" ", -1)[1])
          : USUAL_COLUMNS;
    } catch (IOException e) {
      return USUAL_COLUMNS; // no such program, as on Windows, or no terminal
    }
  }

  /** A line that stays within so many columns, one of them for the cursor. */
  public static String fitting(String line, int columns) {
    int most = Math.max(1, columns - 1);
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most));
  }
}
