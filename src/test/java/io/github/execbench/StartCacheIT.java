package io.github.execbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar makes its start cache once, uses it, and does without. */
class StartCacheIT {

  private static final String DONE = "Done Sleeping...0.01";

  @TempDir Path folder;

  @Test
  void isMadeByOneOfManyAndDoneWithoutWhenSpoilt() throws Exception {
    Path caches = folder.resolve("of all my programs");
    List<Process> together = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      together.add(start(caches.toString()));
    }
    for (Process process : together) {
      assertRuns(process);
    }
    assertEquals(Set.of("lock", "worker.aot", "worker.jar"), files(caches));
    assertRuns(start(caches.toString()));
    Path made = find(caches, "worker.aot");
    Files.write(made, new byte[10_000]);
    assertRuns(start(caches.toString()));
    Files.delete(made);
    Files.write(find(caches, "worker.jar"), new byte[10]);
    assertRuns(start(caches.toString()));
    assertTrue(Files.size(find(caches, "worker.jar")) > 10, "made again");
  }

  @Test
  void canBeTurnedOff() throws Exception {
    assertRuns(start("off"));
    assertEquals(Set.of(), files(folder));
  }

  private Process start(String cache) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dexecbench.cache=" + cache,
            "-jar",
            System.getProperty("execbench.jar"),
            "sleep",
            "--seconds",
            "0.01",
            "--strategy",
            "PROCESS");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }

  /** With nothing on standard error. */
  private static void assertRuns(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    assertTrue(out.contains(DONE), out);
    assertEquals(3, out.lines().count(), out);
  }

  private static Set<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Path find(Path root, String name) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }
}
