package io.github.execbench.benchmark;

import io.github.execbench.workload.own.Primes;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Which strategy counts primes fastest? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PrimesBenchmark {
  private static final List<Primes> BATCH = Collections.nCopies(32, new Primes(100_000));

  @Benchmark
  public List<Long> primes(DispatchBenchmark.Opened opened) throws Exception {
    return opened.runner.run(BATCH);
  }
}
