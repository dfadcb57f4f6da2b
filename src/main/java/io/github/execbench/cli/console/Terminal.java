package io.github.execbench.cli.console;

import java.io.Console;

/** What the output goes to. */
public final class Terminal {

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
}
