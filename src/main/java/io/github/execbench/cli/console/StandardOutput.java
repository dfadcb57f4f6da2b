package io.github.execbench.cli.console;

import io.github.execbench.io.FailureKeepingStream;
import io.github.execbench.io.FileErrors;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;

/** Standard output that remembers whether all of it was taken: a full disk must not end with 0. */
public final class StandardOutput extends FailureKeepingStream {

  public StandardOutput(OutputStream out) {
    super(out);
  }

  /**
   * The exit code of a command that has printed all it had to: its own, unless that is 0 and some
   * of it was lost, of which this tells.
   */
  public int exitCode(int code, PrintWriter err) {
    Optional<IOException> failure = failure();
    if (failure.isEmpty()) {
      return code;
    }
    err.println("standard output: can't be written: " + FileErrors.reason(failure.get()));
    return code == ExitCode.OK ? ExitCode.FAILED : code;
  }
}
