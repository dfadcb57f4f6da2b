package io.github.execbench.io;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a system or a JVM is short of when it fails without being at fault itself. */
public enum Shortage {
  /** The Java heap is full. */
  HEAP("takes more memory than there is (raise -Xmx or lower --parallelism)"),
  /** The system starts no further thread or process. */
  THREADS(
      "the system gives no more threads and processes (raise ulimit -u or the container's pids"
          + " limit, or lower --parallelism)"),
  /** Something else, or nothing. */
  OTHER("");

  /** On Linux and macOS, as the JDK words it when a process can't be started. */
  private static final Pattern EAGAIN = Pattern.compile("\\berror[=:] ?(11|35)\\b");

  private final String advice;

  Shortage(String advice) {
    this.advice = advice;
  }

  /** What was short, by the words of the JVM and of the system, which have no codes for it. */
  public static Shortage of(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("unable to create native thread") || EAGAIN.matcher(message).find()) {
        return THREADS;
      }
      if (t instanceof OutOfMemoryError
          && (message.contains("heap space") || message.contains("gc overhead"))) {
        return HEAP;
      }
    }
    return OTHER;
  }

  /** In one line, what failed and what to do about it. */
  public static String line(Throwable thrown) {
    Shortage shortage = of(thrown);
    if (shortage != OTHER) {
      return shortage.advice;
    }
    String message = thrown.getMessage();
    String line = message == null ? thrown.toString() : message;
    return line.strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}
