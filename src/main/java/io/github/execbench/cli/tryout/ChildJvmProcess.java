package io.github.execbench.cli.tryout;

import io.github.execbench.io.Tail;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A JVM of this program with another main class, that tells this one what it does, line by line.
 */
final class ChildJvmProcess implements AutoCloseable {

  private static final int TAIL_BYTES = 4096;
  private static final Optional<String> END = Optional.empty();

  private final Process process;
  private final Tail errors = new Tail(TAIL_BYTES);
  private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

  private ChildJvmProcess(Process process) {
    this.process = process;
    Thread.ofPlatform().daemon().start(this::readLines);
    Thread.ofPlatform().daemon().start(this::readErrors);
  }

  /**
   * Starts one, with the options that this JVM has.
   *
   * @param options more of them
   */
  static ChildJvmProcess start(Class<?> main, List<String> options, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(a -> !a.startsWith("-agentlib") && !a.startsWith("-javaagent"))
        .forEach(command::add);
    command.addAll(options);
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).start();
    process.getOutputStream().close();
    return new ChildJvmProcess(process);
  }

  private static String classPath() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      entries.add(new File(entry).getAbsolutePath());
    }
    return String.join(File.pathSeparator, entries);
  }

  private void readLines() {
    try (BufferedReader in = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(Optional.of(line));
      }
    } catch (IOException | UncheckedIOException e) {
      lines.add(END); // it has been killed
    } finally {
      lines.add(END);
    }
  }

  private void readErrors() {
    try (var in = process.getErrorStream()) {
      in.transferTo(errors);
    } catch (IOException e) {
      lines.add(END); // it has been killed
    }
  }

  /**
   * The next line, in fields; empty after the last.
   *
   * @throws InterruptedException if this thread is interrupted
   */
  Optional<List<String>> next(Duration limit) throws InterruptedException {
    Optional<String> line = lines.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
    return line == null ? Optional.empty() : line.map(l -> List.of(l.split("\t", -1)));
  }

  /** How it ended, for a sentence, after its last line. */
  String ending() throws InterruptedException {
    if (!process.waitFor(1, TimeUnit.SECONDS)) {
      return "says nothing more";
    }
    String last = errors.text().strip().lines().reduce("", (a, b) -> b);
    return "ended with exit code " + process.exitValue() + (last.isEmpty() ? "" : ": " + last);
  }

  /** Ends it with all that it started. */
  @Override
  public void close() {
    Set<ProcessHandle> started = process.descendants().collect(Collectors.toSet());
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }
}
