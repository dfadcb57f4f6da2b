package io.github.execbench.strategy;

import io.github.execbench.io.Shortage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A runner can't have the threads or processes that it is to run tasks on. It is of no more use; no
 * task is at fault.
 */
public final class CannotStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotStartException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** A thread could not be started, or died. */
  static CannotStartException thread(Throwable cause) {
    return cause instanceof CannotStartException known
        ? known
        : new CannotStartException("can't start a thread: " + Shortage.line(cause), cause);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage(), "each has one");
  }
}
