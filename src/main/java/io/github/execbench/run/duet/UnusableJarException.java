package io.github.execbench.run.duet;

/** What can't be run as a JMH jar; the message says which file, why and what to do. */
public final class UnusableJarException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnusableJarException(String message) {
    super(message);
  }
}
