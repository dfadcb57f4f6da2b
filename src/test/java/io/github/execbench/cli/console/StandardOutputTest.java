package io.github.execbench.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

  private final StringWriter err = new StringWriter();

  /** A disk with room for one byte. */
  private static StandardOutput full() {
    return new StandardOutput(
        new OutputStream() {
          private int written;

          @Override
          public void write(int b) throws IOException {
            if (written++ > 0) {
              throw new IOException("No space left on device");
            }
          }
        });
  }

  @Test
  void whatIsLostDoesNotEndWithZero() {
    StandardOutput out = full();
    out.write('a');
    out.write('b');
    assertEquals(ExitCode.FAILED, out.exitCode(ExitCode.OK, new PrintWriter(err)));
    assertEquals(
        "standard output: can't be written: No space left on device", err.toString().strip());
  }

  @Test
  void theCommandsOwnFailureComesFirst() {
    StandardOutput out = full();
    out.write(new byte[2], 0, 2);
    assertEquals(ExitCode.REGRESSION, out.exitCode(ExitCode.REGRESSION, new PrintWriter(err)));
  }

  @Test
  void whatIsTakenChangesNothing() {
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    StandardOutput out = new StandardOutput(taken);
    out.write(new byte[] {'a', 'b'}, 1, 1);
    assertEquals(ExitCode.OK, out.exitCode(ExitCode.OK, new PrintWriter(err)));
    assertEquals("b", taken.toString(java.nio.charset.StandardCharsets.US_ASCII));
    assertEquals("", err.toString());
  }
}
