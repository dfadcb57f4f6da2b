package io.github.execbench.results.journal;

/** A journal that can't be read, or is in use. The message says where and what to do. */
public final class JournalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JournalException(String message) {
    super(message);
  }

  public JournalException(String message, Throwable cause) {
    super(message, cause);
  }
}
