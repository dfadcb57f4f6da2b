package io.github.execbench.benchmark;

import io.github.execbench.strategy.RunnerOptions;
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
 * What does a batch of waiting calls cost under each strategy with everything it needs: opened, run
 * and closed ({@code cold}), and on a runner that is open already ({@code warm})?
 *
 * <p>The calls are the tutorial's at one tenth, 500 to 100 ms: subtract 500 ms to have the
 * overhead. Fair: all strategies have five workers, and the JVM that measures is warm for all of
 * them; what is cold is the runner, with its threads or processes. {@link BareJvmBenchmark} says
 * what five JVMs cost that do nothing, {@link BareExecutorBenchmark} what the JDK's executors cost
 * by themselves, {@link BareSleepBenchmark} how late a sleep ends by itself.
 *
 * <p>Alone: {@code java -jar target/benchmarks.jar "SleepCold|Bare.*Benchmark"}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 3, time = 2)
public class SleepColdBenchmark {

  /** The tutorial's second. */
  public static final Duration UNIT = Duration.ofMillis(100);

  /** Under which strategy. */
  @Param public Strategy strategy;

  /** One worker a sleeper, as in the tutorial: waiting needs no core. */
  @Param("5")
  public int parallelism;

  private final SleepWorkload workload = SleepWorkload.ofTutorial(UNIT);
  private TaskRunner opened;
  private List<Duration> results = List.of();

  @Setup
  public void open() {
    opened = Parallelism.open(strategy, RunnerOptions.of(parallelism));
  }

  @Benchmark
  public List<Duration> cold() throws TaskFailedException, InterruptedException {
    try (TaskRunner runner = strategy.open(parallelism)) {
      results = runner.run(workload.tasks());
    }
    return results;
  }

  @Benchmark
  public List<Duration> warm() throws TaskFailedException, InterruptedException {
    results = opened.run(workload.tasks());
    return results;
  }

  @TearDown(Level.Iteration)
  public void verify() {
    workload.verify(results);
  }

  @TearDown
  public void close() {
    opened.close();
  }
}
