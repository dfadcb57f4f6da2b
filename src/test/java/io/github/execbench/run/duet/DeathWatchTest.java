package io.github.execbench.run.duet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DeathWatchTest {

  @TempDir Path folder;

  /** Starts a shell that starts a sleeper, says their ids and waits to be killed itself. */
  static final class Killed {

    private Killed() {}

    public static void main(String[] args) throws Exception {
      Process process =
          new ProcessBuilder("/bin/sh", "-c", "sleep 600 & echo $$ $! > " + args[0] + "; wait")
              .start();
      try (DeathWatch _ = DeathWatch.over(process)) {
        process.waitFor();
      }
    }
  }

  @Test
  void nothingOutlivesAKilledJvm() throws Exception {
    Path ids = folder.resolve("ids");
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Killed.class.getName(),
                ids.toString())
            .inheritIO()
            .start();
    try {
      List<ProcessHandle> below = below(ids);
      below.forEach(process -> assertTrue(process.isAlive()));
      Thread.sleep(500); // the watch begins just after
      killed.destroyForcibly().waitFor();
      CompletableFuture.allOf(
              below.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
          .get(60, TimeUnit.SECONDS);
      below.forEach(process -> assertFalse(process.isAlive()));
    } finally {
      killed.destroyForcibly();
    }
  }

  private static String classPath() throws Exception {
    return String.join(
        File.pathSeparator,
        Path.of(DeathWatch.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString(),
        Path.of(Killed.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString());
  }

  private static List<ProcessHandle> below(Path ids) throws IOException, InterruptedException {
    for (int tries = 0; tries < 600; tries++) {
      if (Files.exists(ids) && Files.readString(ids).endsWith("\n")) {
        return List.of(Files.readString(ids).strip().split(" ", -1)).stream()
            .map(id -> ProcessHandle.of(Long.parseLong(id)).orElseThrow())
            .toList();
      }
      Thread.sleep(100);
    }
    throw new AssertionError("nothing was started");
  }

  @Test
  void leavesAloneWhatEndsByItself() throws Exception {
    Process process = new ProcessBuilder("sleep", "600").start();
    try {
      DeathWatch.over(process).close();
      Thread.sleep(200);
      assertTrue(process.isAlive());
    } finally {
      process.destroyForcibly();
    }
  }
}
