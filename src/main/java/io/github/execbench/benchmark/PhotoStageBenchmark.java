package io.github.execbench.benchmark;

import io.github.execbench.workload.photo.decode.PhotoRasters;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.filter.StagedPhoto;
import io.github.execbench.workload.photo.filter.Thumbnail;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Where does a photo's time go: decode, filter (blur and shrink) and encode by themselves, and the
 * whole from bytes to bytes, for each filter? One thread, one photo: the largest of the folder.
 *
 * <p>{@link #readRaster} is the floor of all that decode with the library: the reader's raster, and
 * nothing done to it. FAST decodes without making that raster, so its decode may take less. DCT's
 * decode only reads coefficients.
 *
 * <p>Alone: {@code java -jar target/benchmarks.jar PhotoStageBenchmark}
 */
@ReadsPhotos
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class PhotoStageBenchmark {

  /** The photo's bytes. */
  @State(Scope.Benchmark)
  public static class Photo {
    byte[] jpeg;

    @Setup
    public void read() throws IOException {
      Path largest = null;
      for (Path file : PhotoProperties.photos().photos()) {
        if (largest == null || Files.size(file) > Files.size(largest)) {
          largest = file;
        }
      }
      jpeg = Files.readAllBytes(largest);
    }
  }

  /** The same photo half-way through a filter. */
  @State(Scope.Benchmark)
  public static class Staged {
    @Param public FilterKind filter;

    StagedPhoto photo;

    @Setup
    public void stage(Photo file) throws PhotoException {
      photo = filter.create().stages(file.jpeg, PhotoSettings.DEFAULT);
    }
  }

  @Benchmark
  public Object decode(Staged staged) throws PhotoException {
    long start = Planted.start();
    return Planted.prolonged(start, staged.photo.decode());
  }

  @Benchmark
  public Object filter(Staged staged) throws PhotoException {
    long start = Planted.start();
    return Planted.prolonged(start, staged.photo.filter());
  }

  @Benchmark
  public byte[] encode(Staged staged) throws PhotoException {
    long start = Planted.start();
    return Planted.prolonged(start, staged.photo.encode());
  }

  @Benchmark
  public Thumbnail whole(Photo file, Staged staged) throws PhotoException {
    long start = Planted.start();
    return Planted.prolonged(start, staged.filter.create().apply(file.jpeg, PhotoSettings.DEFAULT));
  }

  @Benchmark
  public Object readRaster(Photo file) throws IOException {
    long start = Planted.start();
    return Planted.prolonged(start, PhotoRasters.read(file.jpeg));
  }
}
