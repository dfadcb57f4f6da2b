package io.github.execbench.cli;

import java.io.PrintWriter;

/** Where a command writes. */
record Output(PrintWriter out, PrintWriter err) {

  /** A line that doesn't end the command. */
  void warn(String line) {
    err.println("warning: " + line);
  }
}
