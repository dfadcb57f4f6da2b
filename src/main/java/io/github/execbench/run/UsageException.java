package io.github.execbench.run;

import java.util.Objects;

/** What was asked for can't be done; the message says what and names what can. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage(), "each has one");
  }
}
