package io.github.execbench.results.input;

import java.util.List;
import java.util.stream.Collectors;

/** The JVM arguments as one comparable text. */
final class JvmArguments {

  private JvmArguments() {}

  /**
   * Without the photos' folder, which may lie elsewhere, and names: their hash says if they differ.
   * Nor does it matter where worker processes find their start cache, only if they have none.
   */
  static String of(List<String> arguments) {
    return arguments.stream()
        .filter(argument -> !argument.startsWith("-Dexecbench.images"))
        .filter(a -> !a.startsWith("-Dexecbench.cache=") || a.endsWith("=off"))
        .collect(Collectors.joining(" "));
  }
}
