package io.github.execbench.run.duet;

import static java.util.Map.entry;

import io.github.execbench.run.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of JMH's arguments is for the forks, and what duet says itself. */
public final class JmhArguments {

  private static final String APPEND = "-jvmArgsAppend";

  private static final String PROFILER = "-prof";
  private static final Set<String> GC_PROFILER = Set.of("gc", "org.openjdk.jmh.profile.GCProfiler");

  private static final Map<String, String> OURS =
      Map.ofEntries(
          entry("-f", "duet runs as many forks as it needs: limit them by --max-pairs"),
          entry("-foe", "a fork that fails is told of, and its benchmark not run any more"),
          entry(
              "-rf",
              "each fork writes JSON: --csv, --json, --markdown and --junit write the comparison"),
          entry("-rff", "each fork has a result file of its own: --json writes the comparison"),
          entry("-o", "what forks print isn't kept"),
          entry("-bm", "each benchmark is measured in its own modes"),
          entry("-v", "what forks print isn't shown"),
          entry("-jvm", "name the JVMs by --baseline-jvm and --candidate-jvm"),
          entry("-l", "ask one of the jars itself: java -jar NEW.jar -l"),
          entry("-lp", "ask one of the jars itself: java -jar NEW.jar -lp"),
          entry("-lprof", "ask one of the jars itself: java -jar NEW.jar -lprof"),
          entry("-lrf", "ask one of the jars itself: java -jar NEW.jar -lrf"),
          entry("--rounds", "duet runs pairs until it knows: limit them by --max-pairs"),
          entry("--precision", "duet ends when it knows, not at a width: what matters is --margin"),
          entry(
              "--full", "duet runs all that both jars list; choose by regular expressions and -p"),
          entry(
              "--images",
              "each jar finds photos by itself; forks of this suite take another folder by"
                  + " -jvmArgsAppend -Dexecbench.images=FOLDER"),
          entry(
              "--skip-bad-photos",
              "duet doesn't look at photos; forks of this suite fail on bad ones"),
          entry(
              "--ignore-environment",
              "both sides run on this machine now: what differs in JDK and arguments is compared,"
                  + " and told"));

  /** What the list of benchmarks follows already: parameters are then said one by one. */
  private static final Set<String> DONE = Set.of("-e", "-p");

  private JmhArguments() {}

  private static String name(String argument) {
    return argument.replaceFirst("=.*", "");
  }

  /** Refuses what would undo duet's own arguments, and what only other commands can do. */
  public static void check(List<String> arguments) throws UsageException {
    for (String argument : arguments) {
      String why = argument.startsWith("-") ? OURS.get(name(argument)) : null;
      if (why != null) {
        throw new UsageException(name(argument) + ": " + why);
      }
    }
  }

  /** Those that are no regular expressions: forks get one of their own. */
  public static List<String> options(List<String> arguments) {
    List<String> options = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("-")) {
        boolean value = argument.contains("=") || i + 1 == arguments.size();
        int last = value ? i : i + 1;
        if (!DONE.contains(name(argument))) {
          options.addAll(arguments.subList(i, last + 1));
        }
        i = last;
      }
    }
    return options;
  }

  /** Whether forks measure what an operation allocates. */
  public static boolean measureAllocation(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String value =
          arguments.get(i).startsWith(PROFILER + "=")
              ? arguments.get(i).substring(PROFILER.length() + 1)
              : i > 0 && arguments.get(i - 1).equals(PROFILER) ? arguments.get(i) : "";
      if (GC_PROFILER.contains(value.replaceFirst(":.*", ""))) {
        return true;
      }
    }
    return false;
  }

  /** With a side's own JVM arguments behind those of both; JMH takes the option only once. */
  static List<String> withJvmArguments(List<String> arguments, String own) {
    if (own.isEmpty()) {
      return arguments;
    }
    List<String> with = new ArrayList<>(arguments);
    int at = with.indexOf(APPEND);
    if (at >= 0 && at + 1 < with.size()) {
      with.set(at + 1, with.get(at + 1) + " " + own);
    } else {
      with.addAll(List.of(APPEND, own));
    }
    return with;
  }
}
