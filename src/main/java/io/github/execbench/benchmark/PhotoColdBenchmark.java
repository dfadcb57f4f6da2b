package io.github.execbench.benchmark;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskFailedException;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.photo.PhotoResult;
import io.github.execbench.workload.photo.PhotoSet;
import io.github.execbench.workload.photo.PhotoWorkload;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import java.io.IOException;
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
 * What does a batch of photos cost under each strategy with opening and closing it? Threads run
 * code that this JVM has compiled already, worker processes begin anew with each batch: that is
 * what a pool of processes costs whoever opens one for a single batch. {@link PhotoBenchmark} has
 * the same on open runners.
 *
 * <p>Alone: {@code java -jar target/benchmarks.jar PhotoCold}
 */
@State(Scope.Benchmark)
@ReadsPhotos
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 2, time = 2)
public class PhotoColdBenchmark {

  /** Under which strategy. */
  @Param public Strategy strategy;

  /** How many photos at once. */
  @Param(Parallelism.CORES)
  public String parallelism;

  private TemporaryFolder output;
  private PhotoWorkload workload;
  private List<PhotoResult> results = List.of();

  @Setup
  public void open() throws IOException {
    PhotoSet photos = PhotoProperties.photos();
    output = new TemporaryFolder();
    workload = new PhotoWorkload(photos, output.path(), FilterKind.DEFAULT, PhotoSettings.DEFAULT);
  }

  @Benchmark
  public List<PhotoResult> cold() throws TaskFailedException, InterruptedException {
    try (TaskRunner runner = Parallelism.open(strategy, parallelism)) {
      results = runner.run(workload.tasks());
    }
    return results;
  }

  @TearDown(Level.Iteration)
  public void verify() {
    workload.verify(results);
  }

  @TearDown
  public void close() throws IOException {
    output.close();
  }
}
