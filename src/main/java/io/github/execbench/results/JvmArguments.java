package io.github.execbench.results;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The JVM arguments that make numbers comparable: not those that the suite adds itself. */
public final class JvmArguments {

  /**
   * What carries a run to its JVMs: where photos lie (their hash says if they differ), somebody's
   * own work, a cluster's library, the launcher's marks, where worker processes and forks find the
   * start cache (but not that they have none), JMH's lock.
   */
  private static final Pattern OURS =
      Pattern.compile(
          "-Dexecbench\\.(images(\\.skip)?|own\\.[^=]*|cluster\\.lib|launched|java\\.home)(=.*)?"
              + "|-Dexecbench\\.cache=(?!off$).*"
              + "|-XX:AOTCache=.*[/\\\\]\\p{XDigit}{8}(-\\p{XDigit}{8}){2}[/\\\\]worker\\.aot"
              + "|-Djmh\\.(ignoreLock|shutdownTimeout(\\.step)?)(=.*)?"
              + "|-XX:\\+IgnoreUnrecognizedVMOptions"
              + "|--sun-misc-unsafe-memory-access=allow",
          Pattern.DOTALL);

  private JvmArguments() {}

  /** Those that are somebody's choice, in their order. */
  public static List<String> chosen(List<String> arguments) {
    return arguments.stream().filter(argument -> !OURS.matcher(argument).matches()).toList();
  }

  /** The same as one comparable text. */
  public static String text(List<String> arguments) {
    return chosen(arguments).stream().collect(Collectors.joining(" "));
  }
}
