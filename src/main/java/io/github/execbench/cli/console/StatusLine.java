package io.github.execbench.cli.console;

import java.io.PrintWriter;

/** The last line of a terminal, written over and over. */
public final class StatusLine {

  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;

  public StatusLine(PrintWriter out) {
    this.out = out;
  }

  /** Shows this instead of what was there. */
  public void show(String text) {
    out.print(CLEAR + text);
    out.flush();
  }

  /** Takes the line away. */
  public void clear() {
    show("");
  }
}
