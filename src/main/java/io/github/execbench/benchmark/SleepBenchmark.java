package io.github.execbench.benchmark;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskFailedException;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.sleep.SleepWorkload;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** How long does a batch of waiting calls take under each strategy? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 1, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class SleepBenchmark {

  /** Under which strategy. */
  @Param public Strategy strategy;

  /** One worker a sleeper, as in the tutorial: waiting needs no core. */
  @Param("5")
  public int parallelism;

  private final SleepWorkload workload = SleepWorkload.ofTutorial();
  private TaskRunner runner;
  private List<Duration> results;

  @Setup
  public void open() {
    runner = strategy.open(parallelism);
  }

  @Benchmark
  public List<Duration> sleep() throws TaskFailedException, InterruptedException {
    results = runner.run(workload.tasks());
    return results;
  }

  @TearDown(Level.Iteration)
  public void verify() {
    workload.verify(results);
  }

  @TearDown
  public void close() {
    runner.close();
  }
}
