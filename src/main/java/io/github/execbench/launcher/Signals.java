package io.github.execbench.launcher;

import java.io.Console;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Passes signals on to the child and lives on to return its exit code. By reflection, for {@code
 * sun.misc.Signal} is no part of the Java API; where it is missing, signals end this JVM and its
 * shutdown hook ends the child.
 */
final class Signals {

  private @Nullable Process child;
  private @Nullable String early;

  private Signals() {}

  static Signals install() {
    Signals signals = new Signals();
    for (String name : new String[] {"INT", "TERM", "HUP"}) {
      try {
        signals.handle(name);
      } catch (ReflectiveOperationException e) {
        break; // no such class: the default action stays, for all of them
      } catch (IllegalArgumentException e) {
        // No such signal on this system, or the JVM keeps it.
      }
    }
    return signals;
  }

  /** From now on; what came before is sent at once. */
  synchronized void forwardTo(Process process) throws IOException {
    child = process;
    if (early != null) {
      arrived(early);
    }
  }

  private void handle(final String name) throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    InvocationHandler forward =
        new InvocationHandler() {
          @Override
          public @Nullable Object invoke(Object proxy, Method method, Object[] args)
              throws IOException {
            if (method.getName().equals("handle")) {
              arrived(name);
            }
            return null;
          }
        };
    Object proxy =
        Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, forward);
    try {
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    }
  }

  private synchronized void arrived(String name) throws IOException {
    if (child == null) {
      early = name;
    } else if (!(name.equals("INT") && isForeground())) {
      send(name, child);
    }
  }

  private static void send(String name, Process process) throws IOException {
    long pid = pid(process);
    if (pid < 0) {
      process.destroy();
    } else {
      new ProcessBuilder("kill", "-" + name, Long.toString(pid)).inheritIO().start();
    }
  }

  /** Whether a terminal's Ctrl-C reaches the child by itself: it must not get the signal twice. */
  private static boolean isForeground() {
    try {
      byte[] text = Files.readAllBytes(Paths.get("/proc/self/stat"));
      String stat = new String(text, StandardCharsets.ISO_8859_1);
      // After the name in parentheses: state, parent, group, session, terminal, its group.
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      return fields[2].equals(fields[5]);
    } catch (IOException e) {
      return hasTerminal(); // no Linux
    }
  }

  /**
   * Whether a person may be at the console: from Java 22 on there is one without a terminal too.
   */
  @SuppressWarnings("SystemConsoleNull") // asked as well
  private static boolean hasTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // older: a console is a terminal
    }
  }

  /** The process id, or -1 where it can't be known. */
  private static long pid(Process process) {
    try {
      return (Long) Process.class.getMethod("pid").invoke(process);
    } catch (ReflectiveOperationException | UnsupportedOperationException e) {
      return pidOnJava8(process);
    }
  }

  private static long pidOnJava8(Process process) {
    try {
      Field pid = process.getClass().getDeclaredField("pid");
      pid.setAccessible(true);
      return pid.getInt(process);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return -1; // Windows has no signals to send either
    }
  }
}
