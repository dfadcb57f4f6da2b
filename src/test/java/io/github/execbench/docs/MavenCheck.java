package io.github.execbench.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Maven can't build within its own build: its phases, test classes and properties must exist. */
final class MavenCheck {

  private static final Set<String> PHASES = Set.of("test", "package", "verify");
  private static final String TEST = "-Dtest=";

  private MavenCheck() {}

  static void check(List<String> arguments) throws IOException {
    Sources tests = Sources.below("src/test/java");
    for (String argument : arguments) {
      if (argument.startsWith(TEST)) {
        String file = argument.substring(TEST.length()) + ".java";
        assertTrue(tests.haveFile(file), "there is no test class in " + file);
      } else if (argument.startsWith("-D") && argument.contains("=")) {
        String property = '"' + argument.substring(2, argument.indexOf('=')) + '"';
        assertTrue(tests.contain(property), "no test reads " + property);
      } else {
        assertTrue(
            PHASES.contains(argument) || argument.equals("-DskipTests"),
            "no test knows this argument of mvn: " + argument);
      }
    }
  }
}
