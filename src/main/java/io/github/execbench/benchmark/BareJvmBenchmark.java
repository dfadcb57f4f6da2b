package io.github.execbench.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What do JVMs cost that do nothing, started at once and waited for? What a pool of processes can
 * be held against.
 *
 * <p>They have default options, and on their class path a folder with one class, whose {@code main}
 * is empty.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 3, time = 2)
public class BareJvmBenchmark {

  /** How many at once. */
  @Param("5")
  public int processes;

  private Path folder;
  private List<String> command;

  /** The program. */
  public static final class Nothing {

    private Nothing() {}

    public static void main(String[] args) {}
  }

  @Setup
  public void copyTheClass() throws IOException {
    String name = Nothing.class.getName();
    String file = name.replace('.', '/') + ".class";
    folder = Files.createTempDirectory("execbench");
    Path copy = folder.resolve(file);
    Files.createDirectories(copy.getParent());
    try (InputStream original = Nothing.class.getClassLoader().getResourceAsStream(file)) {
      Files.copy(original, copy);
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    command = List.of(java, "-cp", folder.toString(), name);
  }

  @Benchmark
  public int startAndWait() throws IOException, InterruptedException {
    List<Process> started = new ArrayList<>();
    for (int i = 0; i < processes; i++) {
      started.add(new ProcessBuilder(command).inheritIO().start());
    }
    int failed = 0;
    for (Process process : started) {
      failed += process.waitFor();
    }
    if (failed != 0) {
      throw new IOException("a bare JVM ended with an error: " + String.join(" ", command));
    }
    return failed;
  }

  @TearDown
  public void deleteTheClass() throws IOException {
    String file = Nothing.class.getName().replace('.', '/') + ".class";
    Path path = folder.resolve(file);
    while (path != null && !path.equals(folder)) {
      Files.delete(path);
      path = path.getParent();
    }
    Files.delete(folder);
  }
}
