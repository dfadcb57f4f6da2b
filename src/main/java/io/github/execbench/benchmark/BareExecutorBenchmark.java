package io.github.execbench.benchmark;

import io.github.execbench.workload.sleep.SleepWorkload;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does a batch of waiting calls cost on a JDK executor written by hand, opened, run and
 * closed? What {@link SleepColdBenchmark#cold} takes beyond it is this suite's own.
 *
 * <p>The sleeps, their order and their number of workers are those of that benchmark.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 3, time = 2)
public class BareExecutorBenchmark {

  /** Which executor. */
  @Param public BareExecutor executor;

  /** One worker a sleeper. */
  @Param("5")
  public int parallelism;

  private final SleepWorkload workload = SleepWorkload.ofTutorial(SleepColdBenchmark.UNIT);
  private List<Duration> results = List.of();

  @Benchmark
  public List<Duration> cold() throws InterruptedException, ExecutionException {
    try (ExecutorService service = executor.open(parallelism)) {
      results = BareExecutor.run(service, workload.tasks());
    }
    return results;
  }

  @TearDown(Level.Iteration)
  public void verify() {
    workload.verify(results);
  }
}
