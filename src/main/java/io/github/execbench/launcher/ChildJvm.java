package io.github.execbench.launcher;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The suite in another JVM, as if it ran in this one: same streams, signals and exit code. */
public final class ChildJvm {

  private static final String MARK = "execbench.launched";

  private ChildJvm() {}

  /** Whether this JVM was itself started by {@link #run}: it must not start another. */
  public static boolean isOne() {
    return Boolean.getBoolean(MARK);
  }

  /**
   * Runs the suite and returns its exit code: 128 + n if it died of signal n.
   *
   * @param jdk what runs it
   * @param inputs of this JVM, which are passed on as far as they make sense
   * @param start the cache that it starts from
   * @param args of the command line
   */
  public static int run(Jdk jdk, List<String> inputs, CommandStart start, String[] args)
      throws IOException, InterruptedException {
    String[] arguments = args.clone();
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = Descriptors.ofThisProcess().forChild(arguments[i]);
    }
    String classPath = System.getProperty("java.class.path");
    List<String> command = command(jdk, inputs, start.arguments(), classPath, arguments);
    Signals signals = Signals.install();
    final Process child = new ProcessBuilder(command).inheritIO().start();
    signals.forwardTo(child);
    // Whatever else ends this JVM must not leave the child behind.
    Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
    return child.waitFor();
  }

  static List<String> command(
      Jdk jdk, List<String> inputs, List<String> more, String classPath, String[] args) {
    List<String> command = new ArrayList<>();
    command.add(jdk.java().toString());
    // An option that an old JVM knew and the new one does not is no reason to fail.
    command.add("-XX:+IgnoreUnrecognizedVMOptions");
    for (String input : inputs) {
      if (makesSense(input)) {
        command.add(input);
      }
    }
    command.addAll(more);
    command.add("-D" + MARK + "=true");
    if (!more.isEmpty()) {
      // A cache is made for the jar's full place, and spares opening the jar for its manifest.
      String place = new File(classPath).getAbsolutePath();
      command.addAll(Arrays.asList("-cp", place, "io.github.execbench.cli.Main"));
    } else if (classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)) {
      command.add("-jar");
      command.add(classPath);
    } else {
      command.addAll(Arrays.asList("-cp", classPath, "io.github.execbench.Launcher"));
    }
    command.addAll(Arrays.asList(args));
    return command;
  }

  /** Memory, properties, assertions and tuning; no agents, whose ports this JVM holds. */
  private static boolean makesSense(String input) {
    if (input.startsWith("-Djava.specification.") || input.startsWith("-Djava.version")) {
      return false;
    }
    return input.startsWith("-D")
        || input.startsWith("-XX:")
        || input.matches("-X(mx|ms|mn|ss|int|comp|mixed|log|share).*")
        || input.matches("-(ea|da|esa|dsa|enableassertions|disableassertions).*");
  }
}
