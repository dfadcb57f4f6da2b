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

/**
 * How long does a batch of calls that wait take under each strategy?
 *
 * <p>The batch is the tutorial's at one hundredth: 50, 40, 30, 20 and 10 ms. One after the other it
 * can't end before 150 ms, all at once not before 50 ms; what is above that is the strategy's
 * overhead.
 *
 * <p>Fair: every strategy runs the same tasks with the same number under way at once, and is opened
 * and closed outside the timed part. The default is one worker a sleeper, as in the tutorial, for
 * waiting needs no core; give {@code -p parallelism=2} to see a pool that is too small.
 *
 * <p>Alone: {@code java -jar target/benchmarks.jar SleepBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(4)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class SleepBenchmark {

  @Param public Strategy strategy;

  /** Tasks under way at once; one after the other, SEQUENTIAL knows only 1. */
  @Param("5")
  public String parallelism;

  private final SleepWorkload workload = SleepWorkload.ofTutorial();
  private TaskRunner runner;
  private List<Duration> results = List.of();

  @Setup
  public void open() {
    runner = Parallelism.open(strategy, parallelism);
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
