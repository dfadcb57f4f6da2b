package io.github.execbench.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How much longer than asked for does this machine sleep? No strategy's overhead in {@link
 * SleepColdBenchmark} can be less.
 *
 * <p>One sleep as long as the longest there, on the measuring thread. Linux ends it up to its timer
 * slack of 50 microseconds late, and a sleeping core takes its time to wake.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 3, time = 2)
public class BareSleepBenchmark {

  /** How long. */
  @Param("500")
  public long millis;

  @Benchmark
  public void sleep() throws InterruptedException {
    Thread.sleep(millis);
  }
}
