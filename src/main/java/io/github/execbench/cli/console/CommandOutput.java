package io.github.execbench.cli.console;

import io.github.execbench.io.Printable;
import java.io.PrintWriter;

/** Where a command writes. */
public record CommandOutput(PrintWriter out, PrintWriter err) {

  /** A line that doesn't end the command. */
  public void warn(String line) {
    err.println("warning: " + Printable.of(line));
  }
}
