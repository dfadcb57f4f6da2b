package io.github.execbench.workload.own;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** Says in a line why code that was found can't be used. */
final class Broken {

  private Broken() {}

  static WorkException said(String name, Throwable thrown) {
    return WorkException.unreadable(line(name, meant(thrown)), thrown);
  }

  /** What the work itself threw. */
  private static Throwable meant(Throwable thrown) {
    Throwable cause = thrown.getCause();
    boolean wraps =
        thrown instanceof ExceptionInInitializerError
            || thrown instanceof InvocationTargetException;
    return wraps && cause != null ? cause : thrown;
  }

  private static String line(String name, Throwable t) {
    String told = t.getMessage();
    String message = told == null ? "" : told;
    if (t instanceof UnsupportedClassVersionError) {
      return name
          + " needs a newer Java than this one, "
          + Runtime.version().feature()
          + ": "
          + message;
    }
    if (t instanceof NoClassDefFoundError && message.contains("(wrong name: ")) {
      String real = message.substring(message.indexOf(": ") + 2, message.length() - 1);
      return "no class " + name + "; did you mean " + real.replace('/', '.') + "?";
    }
    if (t instanceof NoClassDefFoundError || t instanceof ClassNotFoundException) {
      return name
          + " needs "
          + message.replace('/', '.')
          + ", which is not on its class path"
          + " (--cp)";
    }
    if (t instanceof ClassFormatError) {
      return name + ": its class file is spoilt: " + message;
    }
    return name + " fails as it is set up: " + t + where(t);
  }

  /** In the work's own code, if it is there, rather than in what that calls. */
  private static String where(Throwable t) {
    StackTraceElement[] stack = t.getStackTrace();
    return Arrays.stream(stack)
        .filter(frame -> frame.getModuleName() == null)
        .filter(frame -> !frame.getClassName().startsWith(SuiteView.SUITE))
        .findFirst()
        .or(() -> Arrays.stream(stack).findFirst())
        .map(frame -> " at " + frame)
        .orElse("");
  }
}
