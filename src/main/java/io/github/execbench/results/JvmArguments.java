package io.github.execbench.results;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The JVM arguments as one comparable text. */
final class JvmArguments {

  private JvmArguments() {}

  /**
   * Without the folder of the photos, which may lie elsewhere: their hash says whether they differ.
   */
  static String of(JsonNode arguments) {
    return arguments
        .valueStream()
        .map(JsonNode::asString)
        .filter(argument -> !argument.startsWith("-Dexecbench.images="))
        .collect(Collectors.joining(" "));
  }
}
