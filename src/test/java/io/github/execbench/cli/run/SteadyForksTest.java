package io.github.execbench.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.Main;
import io.github.execbench.regression.steady.RecordedFork;
import io.github.execbench.results.ForkVerdict;
import io.github.execbench.results.Steadiness;
import io.github.execbench.results.journal.Activity;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.Journal;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real forks, whose shape is known, are called what they are. All are measured at once: they wait.
 */
class SteadyForksTest {

  private static final Path SOURCE =
      Path.of("src/test/java/io/github/execbench/cli/run/ForkShapeBenchmark.java");

  @TempDir static Path folder;

  private static final Map<ForkShapeBenchmark.Shape, ForkRecord> FORKS =
      new EnumMap<>(ForkShapeBenchmark.Shape.class);

  @BeforeAll
  static void measure() throws IOException, InterruptedException {
    Path classes = compile(Files.createDirectory(folder.resolve("classes")));
    Map<ForkShapeBenchmark.Shape, Process> runs = new EnumMap<>(ForkShapeBenchmark.Shape.class);
    for (ForkShapeBenchmark.Shape shape : ForkShapeBenchmark.Shape.values()) {
      // What is flat must be watched for long before it is believed.
      String seconds = shape == ForkShapeBenchmark.Shape.FLAT ? "2s" : "1s";
      runs.put(shape, run(classes, shape, seconds));
    }
    for (Map.Entry<ForkShapeBenchmark.Shape, Process> run : runs.entrySet()) {
      Path out = folder.resolve(run.getKey().name());
      assertEquals(0, run.getValue().waitFor(), () -> out + ".log");
      FORKS.put(run.getKey(), Journal.read(out).forks().getFirst());
    }
  }

  /** As the build compiles the suite's own. */
  private static Path compile(Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-proc:full", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                options,
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(SOURCE))
            .call();
    assertTrue(compiled, messages.toString());
    return classes;
  }

  private static Process run(Path classes, ForkShapeBenchmark.Shape shape, String seconds)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djmh.ignoreLock=true", "-cp"));
    command.add(classes + File.pathSeparator + System.getProperty("java.class.path"));
    command.addAll(List.of(Main.class.getName(), "run", "ForkShapeBenchmark", "--rounds", "1"));
    command.addAll(List.of("-p", "shape=" + shape, "-wi", "3", "-w", seconds));
    command.addAll(List.of("-i", "10", "-r", seconds));
    command.addAll(List.of("--out", folder.resolve(shape.name()).toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(shape + ".log").toFile())
        .start();
  }

  private static ForkVerdict verdict(ForkShapeBenchmark.Shape shape) {
    return RecordedFork.judge(FORKS.get(shape)).orElseThrow();
  }

  private static String scores(ForkShapeBenchmark.Shape shape) {
    ForkRecord fork = FORKS.get(shape);
    return Stream.concat(fork.warmup().stream(), fork.measurement().stream())
        .map(iteration -> Double.toString(iteration.primary().score()))
        .toList()
        .toString();
  }

  @Test
  void flatIsSteady() {
    assertEquals(
        Steadiness.STEADY,
        verdict(ForkShapeBenchmark.Shape.FLAT).steadiness(),
        () -> scores(ForkShapeBenchmark.Shape.FLAT));
  }

  /** It becomes faster in its 7th second; measured is from the 4th on. */
  @Test
  void whatBecomesFasterIsWarming() {
    ForkVerdict verdict = verdict(ForkShapeBenchmark.Shape.FASTER);
    assertEquals(
        Steadiness.WARMING, verdict.steadiness(), () -> scores(ForkShapeBenchmark.Shape.FASTER));
    assertTrue(verdict.mayFall() > 0);
  }

  @Test
  void whatGoesUpAndDownIsUnsettled() {
    assertEquals(
        Steadiness.UNSETTLED,
        verdict(ForkShapeBenchmark.Shape.JUMPING).steadiness(),
        () -> scores(ForkShapeBenchmark.Shape.JUMPING));
  }

  /** Its scores are flat, and its own JVM compiles nothing worth the name. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void whoseWorkersAloneCompileIsWarming() {
    ForkRecord fork = FORKS.get(ForkShapeBenchmark.Shape.COMPILING_WORKER);
    assertEquals(
        Steadiness.WARMING,
        RecordedFork.judge(fork).orElseThrow().steadiness(),
        () -> scores(ForkShapeBenchmark.Shape.COMPILING_WORKER));
    double compiling = compiling(fork);
    double flat = compiling(FORKS.get(ForkShapeBenchmark.Shape.FLAT));
    assertTrue(compiling > 10 * flat, compiling + " and " + flat + " s");
  }

  /** Seconds while it was measured. */
  private static double compiling(ForkRecord fork) {
    return fork.measurement().stream()
        .map(Iteration::activity)
        .flatMap(activity -> activity.stream())
        .mapToDouble(Activity::compileSeconds)
        .sum();
  }
}
