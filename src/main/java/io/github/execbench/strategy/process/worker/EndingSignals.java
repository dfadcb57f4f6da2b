package io.github.execbench.strategy.process.worker;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

/**
 * Ctrl-C, a terminal that is closed and a service that is stopped reach every process of theirs. A
 * worker ignores them: its parent tells it what to do, so that a photo under way is put away
 * properly; and it ends with its parent, whatever that ends of.
 */
public final class EndingSignals {

  private static final List<String> NAMES = List.of("INT", "TERM", "HUP");

  private EndingSignals() {}

  /** By reflection: javac warns of {@code sun.misc.Signal} and can't be told not to. */
  public static void ignore() {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object ignored = handler.getField("SIG_IGN").get(null);
      for (String name : NAMES) {
        ignore(name, signal, handler, ignored);
      }
    } catch (ReflectiveOperationException e) {
      System.err.println("signals will end this worker at once: " + e);
    }
  }

  private static void ignore(String name, Class<?> signal, Class<?> handler, Object ignored)
      throws ReflectiveOperationException {
    try {
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), ignored);
    } catch (InvocationTargetException e) {
      // This system has no such signal, or its JVM keeps it for itself.
    }
  }
}
