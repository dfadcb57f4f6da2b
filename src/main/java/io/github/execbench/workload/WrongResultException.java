package io.github.execbench.workload;

/** A workload's answer is wrong, so its time means nothing. */
public final class WrongResultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WrongResultException(String message) {
    super(message);
  }

  public WrongResultException(String message, Throwable cause) {
    super(message, cause);
  }
}
