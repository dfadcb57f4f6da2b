package io.github.execbench.run.duet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the two builds, and how it is run.
 *
 * @param name baseline or candidate
 * @param java the program that runs it
 * @param jvmArguments for its forks, besides those of the benchmarks; as one text, which JMH
 *     splits; "" for none
 * @param work that this suite's jar is to measure; empty for a jar with benchmarks of its own
 */
public record Side(
    String name, JmhJar jar, Path java, String jvmArguments, Optional<SideWork> work) {

  public static final String BASELINE = "baseline";
  public static final String CANDIDATE = "candidate";

  /**
   * The command that hands arguments to the jar's JMH. The lock that JMH asks for is held by this
   * program. Builds of this suite have JMH's own main besides, which takes no photos' measure, no
   * page and no time for them.
   */
  List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-Djmh.ignoreLock=true");
    command.addAll(
        jar.isSuite()
            ? List.of("-cp", jar.path().toString(), "org.openjdk.jmh.Main")
            : List.of("-jar", jar.path().toString()));
    command.addAll(arguments);
    return command;
  }

  /** All that is for its forks alone, as one text. JMH takes quotes off, but splits at blanks. */
  String forkArguments() {
    StringBuilder text = new StringBuilder(jvmArguments);
    for (String argument : work.map(SideWork::jvmArguments).orElse(List.of())) {
      text.append(text.isEmpty() ? "" : " ");
      text.append(argument.contains(" ") ? '"' + argument + '"' : argument);
    }
    return text.toString();
  }
}
