package io.github.execbench.cli;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.UnexpectedFailure;
import io.github.execbench.io.Printable;
import io.github.execbench.strategy.CannotStartException;
import java.io.PrintWriter;

/** Says in a line what a command threw. */
public record Failure(PrintWriter err) {

  /** Says it; one of {@link ExitCode}. */
  public int exitCode(Throwable thrown) {
    switch (thrown) {
      case CommandException known -> {
        err.println(Printable.of(known.getMessage()));
        return known.exitCode();
      }
      case CannotStartException missing -> err.println(Printable.of(missing.getMessage()));
      default -> err.println(UnexpectedFailure.line(thrown));
    }
    return ExitCode.FAILED;
  }
}
