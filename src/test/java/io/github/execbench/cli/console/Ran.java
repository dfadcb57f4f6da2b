package io.github.execbench.cli.console;

import io.github.execbench.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What a command printed and how it ended. */
public record Ran(int exitCode, List<String> out, List<String> err) {

  public static Ran of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Ran(exitCode, out.toString().lines().toList(), err.toString().lines().toList());
  }
}
