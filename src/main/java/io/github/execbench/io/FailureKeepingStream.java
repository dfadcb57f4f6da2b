package io.github.execbench.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Output that never fails for its writer, and keeps why some of it was lost. */
public class FailureKeepingStream extends OutputStream {

  private final OutputStream out;
  private @Nullable IOException failure;

  public FailureKeepingStream(OutputStream out) {
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

  /** The first failure; empty if all was taken. */
  protected final synchronized Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}
