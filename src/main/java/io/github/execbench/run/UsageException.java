package io.github.execbench.run;

import java.util.Objects;

/** What was asked for can't be done; the message says what and names what can. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }

  /**
   * Refuses a number of an option that is too small.
   *
   * @throws UsageException if it is less than 1
   */
  public static void checkAtLeastOne(String option, int value) throws UsageException {
    if (value < 1) {
      throw new UsageException(option + " " + value + ": must be at least 1");
    }
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage(), "each has one");
  }
}
