package io.github.execbench.results;

import java.util.Objects;

/** A result file that can't be read, with its name, the place and the reason in one line. */
public final class UnreadableResultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableResultException(String message) {
    super(message);
  }

  public UnreadableResultException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage(), "each has one");
  }
}
