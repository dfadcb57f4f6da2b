package io.github.execbench.strategy.process.wire;

import java.io.IOException;

/** What came over a pipe is no frame, or not one that was expected. */
public final class ProtocolException extends IOException {

  private static final long serialVersionUID = 1L;

  public ProtocolException(String message) {
    super(message);
  }
}
