package io.github.execbench.cli.console;

import java.io.PrintWriter;

/** Where a command writes. */
public record Output(PrintWriter out, PrintWriter err) {

  /** A line that doesn't end the command. */
  public void warn(String line) {
    err.println("warning: " + line);
  }
}
