package io.github.execbench.strategy.process.wire;

/** Stands for what a task threw in its worker process. */
public final class RemoteTaskException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final String stack;

  RemoteTaskException(Thrown thrown) {
    super(thrown.message().isEmpty() ? thrown.type() : thrown.message());
    type = thrown.type();
    stack = thrown.stack();
  }

  /** The stack trace in the worker, as text. */
  public String remoteStack() {
    return stack;
  }

  @SuppressWarnings("OverrideThrowableToString") // prints as the exception that it stands for
  @Override
  public String toString() {
    String message = getMessage();
    return message.equals(type) ? type : type + ": " + message;
  }
}
