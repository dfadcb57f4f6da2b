package io.github.execbench.run.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchdogTest {

  private static final Duration GRACE = Duration.ofMillis(100);

  private Process earlier;
  private Process fork;

  /** A program that never ends by itself: it reads its standard input, which stays open. */
  static final class Silent {

    public static void main(String[] args) throws IOException {
      if (args.length > 0) {
        start();
      }
      System.out.println("up");
      System.in.read();
    }
  }

  private static Process start(String... args) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes = System.getProperty("java.class.path");
    var command =
        new ArrayList<>(
            List.of(java.toString(), "-Xshare:auto", "-cp", classes, Silent.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  @AfterEach
  void end() {
    for (Process process : new Process[] {earlier, fork}) {
      if (process != null) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    }
  }

  @Test
  void killsASilentForkWithItsChildrenAndNothingElse() throws Exception {
    earlier = start();
    try (Watchdog watchdog = new Watchdog(GRACE)) {
      assertEquals(Optional.empty(), watchdog.silence());
      fork = start("parent");
      assertEquals("up", fork.inputReader().readLine());
      ProcessHandle child = fork.descendants().findFirst().orElseThrow();
      watchdog.expect(Duration.ofMillis(20), Duration.ofMillis(30));
      assertTrue(fork.waitFor(30, TimeUnit.SECONDS));
      child.onExit().get(30, TimeUnit.SECONDS);
      assertEquals(Optional.of(Duration.ofMillis(150)), watchdog.silence());
    }
    assertTrue(earlier.isAlive());
  }

  @Test
  void aSignOfLifeInTimePutsItOff() throws Exception {
    try (Watchdog watchdog = new Watchdog(Duration.ZERO)) {
      fork = start();
      watchdog.expect(Duration.ofMillis(1), Duration.ofHours(1));
      watchdog.expect(Duration.ofHours(1), Duration.ofMillis(1));
      assertEquals("up", fork.inputReader().readLine());
      assertTrue(fork.isAlive());
      assertEquals(Optional.empty(), watchdog.silence());
    }
  }
}
