package io.github.execbench.run.duet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the two builds, and how it is run.
 *
 * @param name baseline or candidate
 * @param java the program that runs it
 * @param jvmArguments for its forks, besides those of the benchmarks; as one text, which JMH
 *     splits; "" for none
 */
public record Side(String name, JmhJar jar, Path java, String jvmArguments) {

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
}
