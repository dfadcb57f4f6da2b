package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.FailureKeepingStream;
import io.github.execbench.io.FileErrors;
import io.github.execbench.io.LiveFile;
import io.github.execbench.run.jmh.JmhOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where JMH's own text goes: to the file of -o, to our output where it is wanted, or nowhere. */
final class JmhText implements AutoCloseable {

  private final OutputStream stream;
  private final boolean shown;

  private JmhText(OutputStream stream, boolean shown) {
    this.stream = stream;
    this.shown = shown;
  }

  static JmhText of(JmhOptions options, CommandOutput output) throws IOException {
    if (options.output().isPresent()) {
      Path file = Path.of(options.output().get());
      return new JmhText(new Log(file, LiveFile.open(file)), false);
    }
    return options.showsOwnText()
        ? new JmhText(new Writing(output.out()), true)
        : new JmhText(OutputStream.nullOutputStream(), false);
  }

  OutputStream stream() {
    return stream;
  }

  /** Whether it goes where our progress would. */
  boolean isShown() {
    return shown;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  /** A file that may become full. JMH would not notice, and what it measures goes on. */
  private static final class Log extends FailureKeepingStream {

    private final Path file;

    Log(Path file, OutputStream out) {
      super(out);
      this.file = file;
    }

    @Override
    public synchronized void close() throws IOException {
      super.close();
      if (failure().isPresent()) {
        throw new CommandException(
            ExitCode.FAILED,
            "-o " + file + ": ends before the run did: " + FileErrors.reason(failure().get()));
      }
    }
  }

  /** Bytes to a writer, line by line, so that no character is cut. */
  private static final class Writing extends OutputStream {

    private final PrintWriter out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Writing(PrintWriter out) {
      this.out = out;
    }

    @Override
    public synchronized void write(int b) {
      line.write(b);
      if (b == '\n') {
        emit();
      }
    }

    private void emit() {
      out.print(line.toString(StandardCharsets.UTF_8));
      out.flush();
      line.reset();
    }

    @Override
    public synchronized void close() {
      emit();
    }
  }
}
