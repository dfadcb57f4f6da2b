package io.github.execbench.strategy.process.worker;

/**
 * Ctrl-C reaches every process of a terminal's foreground. A worker ignores it: its parent tells it
 * what to do, so that a photo under way is put away properly.
 */
final class Sigint {

  private Sigint() {}

  /** By reflection: javac warns of {@code sun.misc.Signal} and can't be told not to. */
  static void ignore() {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object sigint = signal.getConstructor(String.class).newInstance("INT");
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, sigint, handler.getField("SIG_IGN").get(null));
    } catch (ReflectiveOperationException e) {
      System.err.println("Ctrl-C will end this worker at once: " + e);
    }
  }
}
