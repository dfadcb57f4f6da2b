package io.github.execbench.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Maven can't build within its own build: its phases, test classes and properties must exist. */
final class MavenCheck {

  private static final Set<String> PHASES = Set.of("test", "package", "verify");
  private static final String TEST = "-Dtest=";
  private static final String PROFILE = "-P";
  private static final String COPY = "dependency:copy";
  private static final String ARTIFACT = "-Dartifact=";

  private MavenCheck() {}

  static void check(List<String> arguments) throws IOException {
    if (arguments.contains(COPY)) {
      checkCopy(arguments);
      return;
    }
    Sources tests = Sources.below("src/test/java");
    for (String argument : arguments) {
      if (argument.startsWith(PROFILE)) {
        String id = "<id>" + argument.substring(PROFILE.length()) + "</id>";
        assertTrue(Files.readString(Path.of("pom.xml")).contains(id), "there is no profile " + id);
      } else if (argument.startsWith(TEST)) {
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

  /** The build itself must have fetched what the reader is to fetch. */
  private static void checkCopy(List<String> arguments) throws IOException {
    String artifact =
        arguments.stream().filter(a -> a.startsWith(ARTIFACT)).findFirst().orElseThrow();
    String[] parts = artifact.substring(ARTIFACT.length()).split(":", -1);
    String pom = Files.readString(Path.of("pom.xml"));
    assertTrue(pom.contains("<groupId>" + parts[0] + "</groupId>"), artifact);
    assertTrue(pom.contains("<" + parts[1] + ".version>" + parts[2] + "</"), artifact);
  }
}
