package io.github.execbench.workload.own;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The work can't be had. The message is one line that says what was found and what would fit. */
public final class WorkException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Whose fault it is. */
  public enum Kind {
    /** What was asked for does not exist or does not fit. */
    USAGE,
    /** A file can't be read, does not compile, or what is in it fails as it is loaded. */
    UNREADABLE
  }

  private final Kind kind;
  private final String details;

  private WorkException(Kind kind, String line, String details, @Nullable Throwable cause) {
    super(line, cause);
    this.kind = kind;
    this.details = details;
  }

  static WorkException usage(String line) {
    return new WorkException(Kind.USAGE, line, "", null);
  }

  static WorkException unreadable(String line, @Nullable Throwable cause) {
    return new WorkException(Kind.UNREADABLE, line, "", cause);
  }

  /** With what another program said, such as a compiler, as it said it. */
  static WorkException unreadable(String line, String details) {
    return new WorkException(Kind.UNREADABLE, line, details, null);
  }

  public Kind kind() {
    return kind;
  }

  /** Lines to show before the message, such as a compiler's; mostly empty. */
  public String details() {
    return details;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage(), "each has one");
  }
}
