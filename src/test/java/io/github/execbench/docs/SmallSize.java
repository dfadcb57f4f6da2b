package io.github.execbench.docs;

import io.github.execbench.cli.console.Ran;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The arguments of the jar, so that they do what they say at the smallest size. */
final class SmallSize {

  /** What stands in the place of these options' values. */
  private static final Map<String, String> SMALL =
      Map.of(
          "--rounds", "1",
          "-f", "0",
          "-wi", "0",
          "-w", "20ms",
          "-i", "1",
          "-r", "20ms",
          "--count", "2",
          "--megapixels", "0.01");

  /** What every run gets that doesn't say so itself. No fork: each benchmark in this JVM. */
  private static final List<String> OF_A_RUN = List.of("-f", "-wi", "-i", "-r");

  private static final String NOISE = "noise";
  static final String DUET = "duet";
  private static final Set<String> JARS = Set.of("--baseline", "--candidate");

  /** What of the whole suite takes long. */
  private static final String LONG = "Photo|Scale|Cold|Bare";

  private static final List<String> THREADS_AND_PROCESSES =
      List.of("-p", "strategy=THREAD_POOL,PROCESS");

  private static final List<String> ONE_STRATEGY = List.of("-p", "strategy=THREAD_POOL");

  private static final String TRY = "try";

  /** One strategy in this JVM; a run that goes by another takes that one's batches and steps. */
  private static final List<String> SMALL_TRY =
      List.of("-f", "0", "-wi", "0", "-i", "1", "-r", "20ms", "-p", "strategy=THREAD_POOL");

  private static final Set<String> OTHER_COMMANDS =
      Set.of("check", "report", "sleep", "photos", "generate", NOISE, TRY, DUET, "worker");
  private static final Set<String> MEASURES_NOTHING = Set.of("-l", "--jmh-help", "--resume");

  private SmallSize() {}

  /** Whether these arguments measure. */
  static boolean isRun(List<String> arguments) {
    return arguments.isEmpty()
        || (!OTHER_COMMANDS.contains(arguments.getFirst())
            && arguments.stream().noneMatch(MEASURES_NOTHING::contains));
  }

  /** Whether these arguments compare two builds of it, which the jar alone can. */
  static boolean isDuetOfWork(List<String> arguments) {
    return arguments.contains("--work");
  }

  /** Whether these arguments measure somebody's own work. */
  static boolean isTry(List<String> arguments) {
    return !arguments.isEmpty() && arguments.getFirst().equals(TRY);
  }

  /**
   * @param ownWork whether it measures a class that only the reader's suite has
   */
  static List<String> of(List<String> arguments, boolean ownWork) {
    if (!arguments.isEmpty() && arguments.getFirst().equals(NOISE)) {
      return List.of(NOISE, "--seconds", "10"); // the least it takes
    }
    if (isTry(arguments)) {
      return Stream.concat(arguments.stream(), SMALL_TRY.stream()).toList();
    }
    if (!arguments.isEmpty() && arguments.getFirst().equals(DUET)) {
      return duet(arguments);
    }
    List<String> small = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String option = i == 0 ? "" : arguments.get(i - 1);
      String word = arguments.get(i);
      small.add(
          option.equals("--seconds")
              ? word.replaceAll("\\d+(\\.\\d+)?", "0.01")
              : SMALL.getOrDefault(option, word));
    }
    if (isRun(arguments)) {
      OF_A_RUN.stream()
          .filter(option -> !small.contains(option))
          .forEach(option -> small.addAll(List.of(option, SMALL.get(option))));
      small.addAll(ownWork ? THREADS_AND_PROCESSES : parameters(arguments));
    }
    return small;
  }

  /** One pair of the suite's own jar; a build of a commit would take too long. */
  private static List<String> duet(List<String> arguments) {
    List<String> small = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i).equals("--git") ? "--baseline" : arguments.get(i);
      small.add(
          i > 0 && JARS.contains(small.getLast()) ? System.getProperty("execbench.jar") : word);
    }
    small.addAll(List.of("--max-pairs", "1", "-wi", "0", "-i", "1", "-r", "20ms"));
    if (isDuetOfWork(arguments)) {
      small.addAll(List.of("--tasks", "5", "-p", "strategy=SEQUENTIAL"));
    } else if (!small.contains("DispatchBenchmark.bareLoop")) {
      small.add("DispatchBenchmark.bareLoop");
    }
    return small;
  }

  /** One strategy and the smallest photo, where the command leaves that open. */
  private static List<String> parameters(List<String> arguments) {
    if (arguments.contains("--full")) {
      return List.of("-e", LONG);
    }
    List<String> listed =
        Ran.of(Stream.concat(arguments.stream(), Stream.of("-lp")).toArray(String[]::new)).out();
    List<String> parameters = new ArrayList<>();
    if (listed.stream().anyMatch(line -> line.contains("param \"strategy\""))
        && arguments.stream().noneMatch(a -> a.startsWith("strategy="))) {
      parameters.addAll(ONE_STRATEGY);
    }
    if (!arguments.isEmpty()
        && listed.stream().anyMatch(line -> line.contains("param \"megapixels\""))) {
      parameters.addAll(List.of("-p", "megapixels=1"));
    }
    return parameters;
  }
}
