package io.github.execbench.benchmark;

import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoFilter;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.filter.Thumbnail;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.synthetic.TallJpeg;
import java.io.IOException;
import java.util.Objects;
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
 * Does a photo's time grow with its pixels, and no faster? One thread, from bytes to bytes, 1 to
 * 100 megapixels; 100 have to do with a heap of 512 MB.
 *
 * <p>Fair: all sizes have the same content, so that each pixel costs the decoder the same. The
 * thumbnail's own cost (matrices down and across, encoder) doesn't grow with the photo: the line
 * has an offset.
 *
 * <p>Alone: {@code java -jar target/benchmarks.jar PhotoScaleBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class PhotoScaleBenchmark {

  @Param({"1", "6", "24", "50", "100"})
  public double megapixels;

  @Param("FAST")
  public FilterKind filter;

  private byte[] jpeg;
  private PhotoFilter photoFilter;
  private @Nullable Thumbnail thumbnail;

  @Setup
  public void make() throws IOException {
    jpeg = TallJpeg.of(megapixels);
    photoFilter = filter.create();
  }

  @Benchmark
  public Thumbnail photo() throws PhotoException {
    Thumbnail made = photoFilter.apply(jpeg, PhotoSettings.DEFAULT);
    thumbnail = made;
    return made;
  }

  @TearDown(Level.Iteration)
  public void verify() {
    Thumbnail made = Objects.requireNonNull(thumbnail, "an iteration makes one");
    if (Math.max(made.width(), made.height()) != 1200 || !made.warnings().isEmpty()) {
      throw new IllegalStateException(
          "the thumbnail has %d x %d pixels; warnings: %s"
              .formatted(made.width(), made.height(), made.warnings()));
    }
  }
}
