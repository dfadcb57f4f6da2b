package io.github.execbench.results;

import java.util.List;
import java.util.stream.Collectors;

/** The JVM arguments as one comparable text. */
final class JvmArguments {

  private JvmArguments() {}

  /**
   * Without the folder of the photos, which may lie elsewhere: their hash says whether they differ.
   */
  static String of(List<String> arguments) {
    return arguments.stream()
        .filter(argument -> !argument.startsWith("-Dexecbench.images="))
        .collect(Collectors.joining(" "));
  }
}
