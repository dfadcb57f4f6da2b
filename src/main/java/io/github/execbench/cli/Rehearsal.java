package io.github.execbench.cli;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * What JVMs do while start caches are made: each runs the commands that start from its cache, then
 * is a worker. Only plain arguments where a cache is not to hold what picocli needs.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Runs a command. What it says, and what comes of it, is of no interest. */
  static void run(String... args) {
    Main.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), args);
  }
}
