package io.github.execbench.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A script that takes minutes, or Pillow, is not run: it must exist and take these arguments. */
final class ScriptCheck {

  private ScriptCheck() {}

  /**
   * @param script from the project's folder
   */
  static void check(Path script, List<String> arguments) throws IOException {
    assertTrue(Files.isRegularFile(script), script + " is missing");
    if (!arguments.isEmpty()) {
      Usage usage = Usage.of(script);
      assertTrue(usage.accepts(arguments), () -> script + " takes " + usage + ", not " + arguments);
    }
  }
}
