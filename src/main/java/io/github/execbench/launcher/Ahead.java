package io.github.execbench.launcher;

/**
 * Loads, in a thread that nobody waits for, what of the JVM's own any command needs that starts
 * processes: on a second core, while the launcher still looks what is to be done.
 */
public final class Ahead implements Runnable {

  private Ahead() {}

  /** Begins. */
  public static void start() {
    Thread thread = new Thread(new Ahead(), "ahead");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    Runnable linksTheFirstLambda = () -> {};
    linksTheFirstLambda.run();
    new ProcessBuilder().environment();
    try {
      Class.forName("java.lang.ProcessImpl");
      Class.forName("java.lang.ProcessHandleImpl");
    } catch (ClassNotFoundException e) {
      // Another JVM's classes: they are loaded when they are needed.
    }
  }
}
