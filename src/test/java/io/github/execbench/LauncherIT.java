package io.github.execbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * The finished jar under an older Java. Where none is installed, this one is told to take itself
 * for Java 17, which is all that the launcher looks at.
 */
class LauncherIT {

  private static final String THIS_HOME = System.getProperty("java.home");

  @Test
  void runsUnderAnOlderJava() throws Exception {
    Process process = start(THIS_HOME, "sleep", "--seconds", "0.01");
    String out = text(process);
    assertEquals(0, process.waitFor(), out);
    assertTrue(out.contains("Finished in"), out);
  }

  @Test
  void passesTheExitCodeOn() throws Exception {
    Process process = start(THIS_HOME, "sleep", "--no-such-option");
    String out = text(process);
    assertEquals(2, process.waitFor(), out);
  }

  @Test
  void saysThatANamedHomeIsNone() throws Exception {
    Process process = start("/nowhere", "sleep");
    String out = text(process);
    assertEquals(2, process.waitFor(), out);
    assertEquals(1, out.lines().count(), out);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no signals there")
  void passesASignalOnAndLeavesNothingBehind() throws Exception {
    Process process = start(THIS_HOME, "sleep", "--seconds", "600");
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      assertTrue(line.startsWith("Sleeping"), line);
      List<ProcessHandle> children = process.descendants().toList();
      assertFalse(children.isEmpty());
      process.destroy();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      assertEquals(128 + 15, process.exitValue());
      for (ProcessHandle child : children) {
        child.onExit().get(60, TimeUnit.SECONDS);
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no signals there")
  void endsWithALauncherThatIsKilled() throws Exception {
    Process process = start(THIS_HOME, "sleep", "--seconds", "600");
    List<ProcessHandle> children = List.of();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      assertTrue(line.startsWith("Sleeping"), line);
      children = process.descendants().toList();
      assertFalse(children.isEmpty());
      Thread.sleep(2000); // the command looks for its launcher from its first second on
      process.destroyForcibly();
      for (ProcessHandle child : children) {
        child.onExit().get(60, TimeUnit.SECONDS);
      }
    } finally {
      children.forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static Process start(String home, String... args) throws IOException {
    List<String> command = new ArrayList<>(olderJava());
    command.addAll(List.of("-jar", System.getProperty("execbench.jar")));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("EXECBENCH_JAVA_HOME", home);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  private static List<String> olderJava() throws IOException {
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (Stream<Path> homes = Files.list(installed)) {
        for (Path home : homes.toList()) {
          if (home.getFileName().toString().matches(".*-(8|11|17|21)-.*")
              && Files.isExecutable(home.resolve("bin/java"))) {
            return List.of(home.resolve("bin/java").toString());
          }
        }
      }
    }
    return List.of(THIS_HOME + "/bin/java", "-Djava.specification.version=17");
  }

  private static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
