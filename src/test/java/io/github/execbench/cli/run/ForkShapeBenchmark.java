package io.github.execbench.cli.run;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Operations whose time is known beforehand: each waits until a moment of a schedule, so that a
 * late wake-up makes the next wait shorter, and the mean stays.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ForkShapeBenchmark {

  /** What becomes of a fork's scores. */
  public enum Shape {
    /** 50 ms, always. */
    FLAT,
    /** 100 ms in the first 6 seconds, 50 ms from then on. */
    FASTER,
    /** 50 ms and 100 ms by turns of 5 seconds. */
    JUMPING,
    /** 50 ms, always; meanwhile another JVM does nothing but compile. */
    COMPILING_WORKER
  }

  private static final long SHORT_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  @Param public Shape shape;

  private long startNanos;
  private long nextNanos;
  private Process worker;

  @Setup
  public void start() throws IOException {
    startNanos = System.nanoTime();
    if (shape == Shape.COMPILING_WORKER) {
      worker = startWorker();
    }
  }

  @Setup(Level.Iteration)
  public void begin() {
    nextNanos = System.nanoTime();
  }

  @Benchmark
  public long operation() {
    long elapsed = (System.nanoTime() - startNanos) / 1_000_000_000;
    boolean slow =
        switch (shape) {
          case FLAT, COMPILING_WORKER -> false;
          case FASTER -> elapsed < 6;
          case JUMPING -> elapsed / 5 % 2 == 1;
        };
    nextNanos += slow ? 2 * SHORT_NANOS : SHORT_NANOS;
    for (long left = nextNanos - System.nanoTime();
        left > 0;
        left = nextNanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return nextNanos;
  }

  @TearDown
  public void end() {
    if (worker != null) {
      worker.destroyForcibly();
    }
  }

  private static Process startWorker() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xcomp",
            "-Xmx64m",
            "-cp",
            new File(Compiling.class.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString(),
            Compiling.class.getName())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** A JVM that compiles the same method again and again, each time of a new class. */
  static final class Compiling {

    private Compiling() {}

    /** Ends with its standard input. */
    public static void main(String[] args) throws IOException {
      Thread.ofPlatform().daemon().start(Compiling::compile);
      while (System.in.read() >= 0) {
        // Nobody writes; the end of the parent is the end of the stream.
      }
    }

    private static void compile() {
      try (InputStream in =
          Compiled.class.getResourceAsStream("ForkShapeBenchmark$Compiled.class")) {
        byte[] code = in.readAllBytes();
        while (true) {
          MethodHandles.lookup()
              .defineHiddenClass(code, true)
              .lookupClass()
              .getDeclaredMethod("work", int.class)
              .invoke(null, 1);
        }
      } catch (IOException | ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What is compiled: much code, little to do. */
  static final class Compiled {

    private Compiled() {}

    /** Of no meaning. */
    static int work(int seed) {
      int x = seed;
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        x = x * 31 + Integer.bitCount(x) + Integer.reverse(x) % 7;
        text.append(x).append(' ').append(Integer.toHexString(x)).append((long) x * x);
        x ^=
            switch (x & 7) {
              case 0 -> text.length();
              case 1 -> Math.floorMod(x, 13);
              case 2 -> text.indexOf("3");
              case 3 -> Long.numberOfTrailingZeros(x);
              case 4 -> text.reverse().length();
              case 5 -> Math.abs(x - 5);
              case 6 -> text.charAt(0);
              default -> Integer.highestOneBit(x);
            };
      }
      return x + text.toString().hashCode();
    }
  }
}
