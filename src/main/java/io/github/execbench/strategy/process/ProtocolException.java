package io.github.execbench.strategy.process;

import java.io.IOException;

/** What came over a pipe is no frame, or not one that was expected. */
final class ProtocolException extends IOException {

  private static final long serialVersionUID = 1L;

  ProtocolException(String message) {
    super(message);
  }
}
