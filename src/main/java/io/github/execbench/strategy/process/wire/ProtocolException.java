package io.github.execbench.strategy.process.wire;

import java.io.IOException;
import java.util.Objects;

/** What came over a pipe is no frame, or not one that was expected. */
public final class ProtocolException extends IOException {

  private static final long serialVersionUID = 1L;

  public ProtocolException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage(), "each has one");
  }
}
