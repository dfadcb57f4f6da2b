package io.github.execbench.benchmark;

import io.github.execbench.strategy.RunnerOptions;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskFailedException;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.own.OwnWorkload;
import io.github.execbench.workload.own.WorkException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * How long does a batch of somebody's own tasks take under each strategy? The command {@code try}
 * says what they are.
 *
 * <p>Fair: every strategy runs the same tasks; the results of every batch, warm-up included, are
 * compared with those of one task after the other, outside the timed part.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(OwnBenchmark.ROUNDS)
@Warmup(
    iterations = OwnBenchmark.WARMUPS,
    time = OwnBenchmark.MILLIS,
    timeUnit = TimeUnit.MILLISECONDS)
@Measurement(
    iterations = OwnBenchmark.MEASUREMENTS,
    time = OwnBenchmark.MILLIS,
    timeUnit = TimeUnit.MILLISECONDS)
public class OwnBenchmark {

  /** Forks of each step, if time allows. */
  public static final int ROUNDS = 10;

  /** Iterations of warm-up. */
  public static final int WARMUPS = 3;

  /** MeasuredBenchmark iterations. */
  public static final int MEASUREMENTS = 3;

  /** Least time of an iteration. */
  public static final int MILLIS = 400;

  /** Longer, a JVM does not find out by itself which results are right. */
  private static final Duration ORACLE_LIMIT = Duration.ofSeconds(2);

  @Param public Strategy strategy;

  /** Tasks under way at once; one after the other, SEQUENTIAL knows only 1. */
  @Param(Parallelism.CORES)
  public String parallelism;

  private OwnWorkload workload;
  private TaskRunner runner;
  private Optional<ExpectedResults> expected = Optional.empty();
  private @Nullable List<Object> results;

  @Setup
  public void open() throws WorkException, IOException, TaskFailedException, InterruptedException {
    workload = OwnWorkload.open(OwnProperties.spec(), OwnProperties.tasks());
    if (OwnProperties.verifies() && workload.checksResults()) {
      Optional<Path> file = OwnProperties.expected();
      expected =
          Optional.of(
              file.isPresent()
                  ? ExpectedResults.read(file.get(), workload.loader())
                  : ownExpectation());
    }
    runner =
        Parallelism.open(
            strategy, new RunnerOptions(Parallelism.of(parallelism), OwnProperties.taskTimeout()));
  }

  /** Of results that no file can hold: of as many tasks as there is time for. */
  private ExpectedResults ownExpectation() throws TaskFailedException, InterruptedException {
    List<Object> values = new ArrayList<>();
    long end = System.nanoTime() + ORACLE_LIMIT.toNanos();
    try (TaskRunner sequential = Strategy.SEQUENTIAL.open(1)) {
      for (Task<Object> task : workload.tasks()) {
        if (System.nanoTime() > end) {
          break;
        }
        values.addAll(sequential.run(List.of(task)));
      }
    }
    return new ExpectedResults(values);
  }

  @Benchmark
  public List<Object> batch() throws TaskFailedException, InterruptedException {
    results = runner.run(workload.tasks());
    return results;
  }

  /** After each batch, for code that is not thread-safe goes wrong but now and then. */
  @TearDown(Level.Invocation)
  public void verify() {
    if (results == null) {
      return; // the batch itself failed
    }
    if (expected.isPresent()) {
      expected.get().verify(results);
    }
    if (OwnProperties.verifies()) {
      workload.verify(results);
    }
    results = null;
  }

  /** Ends the processes, too, that the work left behind. */
  @TearDown
  public void close() {
    List<ProcessHandle> started = ProcessHandle.current().descendants().toList();
    runner.close();
    started.forEach(ProcessHandle::destroyForcibly);
    workload.close();
  }
}
