package io.github.execbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.journal.Journal;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signal ends a run of the finished jar: nothing is lost, and it says how to go on. */
class SignalIT {

  private static final int ROUNDS = 1000;

  @TempDir Path folder;

  @Test
  void terminatedItWritesItsFilesAndSaysHowToGoOn() throws Exception {
    Path results = folder.resolve("results");
    Process run = start(results);
    try (BufferedReader out = run.inputReader(StandardCharsets.UTF_8)) {
      awaitFork(out);
      // Not Process.destroy, which closes the streams.
      run.toHandle().destroy();
      String rest = out.lines().collect(Collectors.joining("\n"));
      assertTrue(run.waitFor(60, TimeUnit.SECONDS));
      assertEquals(128 + 15, run.exitValue(), rest);
      assertTrue(rest.contains("go on with: run --resume " + results), rest);
    } finally {
      run.descendants().forEach(ProcessHandle::destroyForcibly);
      run.destroyForcibly();
    }
    Journal journal = Journal.read(results);
    assertTrue(journal.forks().size() >= 1 && journal.forks().size() < ROUNDS);
    assertTrue(journal.forks().stream().noneMatch(fork -> fork.failed()));
    assertEquals("interrupted", journal.sessions().getLast().end());
    for (String file :
        List.of("results.csv", "results.json", "summary.csv", "environment.json", "report.html")) {
      assertTrue(Files.size(results.resolve(file)) > 0, file);
    }
  }

  private Process start(Path results) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djmh.ignoreLock=true",
            "-jar",
            System.getProperty("execbench.jar"),
            "run",
            "bareLoop",
            "--rounds",
            Integer.toString(ROUNDS),
            "-wi",
            "0",
            "-i",
            "1",
            "-r",
            "10ms",
            "--out",
            results.toString())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private static void awaitFork(BufferedReader out) throws Exception {
    String line = out.readLine();
    while (line != null && !line.startsWith("round 1/")) {
      line = out.readLine();
    }
    assertNotNull(line, "ended before its first fork");
  }
}
