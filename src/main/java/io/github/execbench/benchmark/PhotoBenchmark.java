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
 * How long does a batch of photos take under each strategy? Each photo is read, decoded, blurred,
 * shrunk, encoded and written: work for the cores, with a little input and output.
 *
 * <p>Fair: the photos are those of one folder ({@code execbench.images}), largest file first, read
 * and written anew by each batch; all strategies run the same tasks; executors are opened and
 * closed outside the timed part, and so are the checks: each thumbnail is what the filter gives,
 * and one photo an iteration is held against the definition.
 *
 * <p>Alone: {@code java -jar target/benchmarks.jar PhotoBenchmark}
 */
@State(Scope.Benchmark)
@ReadsPhotos
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(4)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
public class PhotoBenchmark {

  /** Under which strategy. */
  @Param public Strategy strategy;

  /** How many photos at once. */
  @Param(Parallelism.CORES)
  public String parallelism;

  /** The filter: the others take seconds a photo; ask for them with {@code -p filter=IMAGEIO}. */
  @Param("FAST")
  public FilterKind filter;

  private TemporaryFolder output;
  private PhotoWorkload workload;
  private TaskRunner runner;
  private List<PhotoResult> results = List.of();

  @Setup
  public void open() throws IOException {
    PhotoSet photos = PhotoProperties.photos();
    output = new TemporaryFolder();
    workload = new PhotoWorkload(photos, output.path(), filter, PhotoSettings.DEFAULT);
    runner = Parallelism.open(strategy, parallelism);
  }

  @Benchmark
  public List<PhotoResult> photos() throws TaskFailedException, InterruptedException {
    results = runner.run(workload.tasks());
    return results;
  }

  @TearDown(Level.Iteration)
  public void verify() {
    workload.verify(results);
  }

  @TearDown
  public void close() throws IOException {
    runner.close();
    output.close();
  }
}
