package io.github.execbench.strategy.process.wire;

import java.util.Objects;

/**
 * Stands for what a task threw in its worker process. Whoever prints it with its stack trace prints
 * the one over there too, which it suppresses.
 */
public final class RemoteTaskException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String type;

  RemoteTaskException(Thrown thrown) {
    super(thrown.message().isEmpty() ? thrown.type() : thrown.message());
    type = thrown.type();
    addSuppressed(new RemoteStack(thrown.stack()));
  }

  @SuppressWarnings("OverrideThrowableToString") // prints as the exception that it stands for
  @Override
  public String toString() {
    String message = Objects.requireNonNull(getMessage(), "the constructor gives one");
    return message.equals(type) ? type : type + ": " + message;
  }

  /** A stack trace as text. It is no cause: what a failure is told by stays the task's own. */
  private static final class RemoteStack extends Exception {

    private static final long serialVersionUID = 1L;

    RemoteStack(String text) {
      super("in the worker process: " + text.strip(), null, false, false);
    }

    @SuppressWarnings("OverrideThrowableToString") // the text names the exception already
    @Override
    public String toString() {
      return Objects.requireNonNull(getMessage());
    }
  }
}
