package io.github.execbench.cli.console;

import io.github.execbench.io.FileErrors;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers whether all of it was taken: a full disk must not end with 0. */
public final class StandardOutput extends OutputStream {

  private final OutputStream out;
  private @Nullable IOException failure;

  public StandardOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /** Once something is lost, nothing more is written: a hole in the middle would mislead. */
  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    try {
      if (failure == null) {
        out.write(bytes, offset, length);
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  /**
   * The exit code of a command that has printed all it had to: its own, unless that is 0 and some
   * of it was lost, of which this tells.
   */
  public synchronized int exitCode(int code, PrintWriter err) {
    if (failure == null) {
      return code;
    }
    err.println("standard output: can't be written: " + FileErrors.reason(failure));
    return code == ExitCode.OK ? ExitCode.FAILED : code;
  }
}
