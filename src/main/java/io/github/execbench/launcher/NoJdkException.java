package io.github.execbench.launcher;

/** There is no JDK to start: why and what to do, in one line. */
public final class NoJdkException extends Exception {

  private static final long serialVersionUID = 1L;

  /** As the commands' own: wrong usage. */
  static final int USAGE = 2;

  /** As the commands' own: the run failed. */
  static final int FAILED = 5;

  private final int exitCode;

  NoJdkException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
