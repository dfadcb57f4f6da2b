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
 * What do 10,000 calls that wait 100 ms at the same time cost?
 *
 * <p>No batch can end before 100 ms; what is above that is the strategy's overhead. This is where
 * virtual threads are meant to shine: a platform thread a sleeper costs a stack and a kernel thread
 * each.
 *
 * <p>Fair: each strategy may have all sleepers under way at once, and its threads are made before
 * the timed part where it keeps them. Left out are the strategies that can't: SEQUENTIAL would take
 * 1,000 seconds, nobody starts 10,000 processes, and a ForkJoinPool of 10,000 workers takes more
 * than 20 seconds, for each worker that looks for work visits the queues of all ({@code -p
 * strategy=FORK_JOIN -p sleepers=1000} shows it).
 *
 * <p>Alone: {@code java -jar target/benchmarks.jar SleepScaleBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class SleepScaleBenchmark {

  /** The strategies that can; a test asks for a decision whenever one is added. */
  @Param({"THREAD_POOL", "VIRTUAL_THREADS"})
  public Strategy strategy;

  @Param("10000")
  public int sleepers;

  private SleepWorkload workload;
  private TaskRunner runner;
  private List<Duration> results = List.of();

  @Setup
  public void open() {
    workload = SleepWorkload.ofEqual(sleepers, Duration.ofMillis(100));
    runner = strategy.open(sleepers);
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
