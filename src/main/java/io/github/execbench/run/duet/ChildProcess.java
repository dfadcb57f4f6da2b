package io.github.execbench.run.duet;

import io.github.execbench.io.Tail;
import io.github.execbench.run.jmh.Watchdog;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs a program to its end, line by line; none of its processes outlives it, or this JVM. */
final class ChildProcess {

  private static final int TAIL_BYTES = 8192;

  private ChildProcess() {}

  /**
   * How it ended.
   *
   * @param silence after how long a silence it was killed; empty if it ended by itself
   * @param tail the end of what it wrote
   */
  record Ended(int exitCode, Optional<Duration> silence, String tail) {}

  /**
   * Runs it, with standard error in the place where it was written.
   *
   * @param line told of each line, before the program writes more
   * @throws IOException if it can't be started
   * @throws InterruptedException if it was ended from outside; no process of it is left
   */
  static Ended run(ProcessBuilder builder, Watchdog watchdog, Consumer<String> line)
      throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).start();
    Tail tail = new Tail(TAIL_BYTES);
    Thread reader = Thread.ofPlatform().daemon().start(() -> read(process, tail, line));
    try (DeathWatch _ = DeathWatch.over(process)) {
      process.getOutputStream().close();
      int code = process.waitFor();
      // What a killed fork has started may hold the pipe open: it is not waited for.
      reader.join(Duration.ofSeconds(5));
      return new Ended(code, watchdog.silence(), tail.text().strip());
    } finally {
      watchdog.killForks();
    }
  }

  private static void read(Process process, Tail tail, Consumer<String> line) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String next = lines.readLine(); next != null; next = lines.readLine()) {
        byte[] bytes = (next + "\n").getBytes(StandardCharsets.UTF_8);
        tail.write(bytes, 0, bytes.length);
        line.accept(next);
      }
    } catch (IOException e) {
      // It was killed, and its pipe with it: what was read till then is all there is.
      line.accept("");
    }
  }
}
