package io.github.execbench.cli.console;

import io.github.execbench.io.Shortage;
import java.util.Arrays;

/** What no command foresees, in one line. */
public final class UnexpectedFailure {

  private static final String OWN = "io.github.execbench.";

  private UnexpectedFailure() {}

  /** What was short, or else what was thrown and where in this program. */
  public static String line(Throwable thrown) {
    if (Shortage.of(thrown) != Shortage.OTHER) {
      return "can't go on: " + Shortage.line(thrown);
    }
    String where =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OWN))
            .findFirst()
            .map(frame -> ", at " + frame)
            .orElse("");
    String what = thrown.toString().strip().replaceAll("\\s*\\R\\s*", "; ");
    return "unexpected failure, please report it: " + what + where;
  }
}
