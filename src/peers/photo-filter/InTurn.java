import io.github.execbench.workload.photo.PhotoTask;
import io.github.execbench.workload.photo.decode.PhotoRasters;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A filter of ours, the reader's {@code readRaster} alone, and Pillow in turn, warm, one thread
 * each: a photo by each, then the next round, so that a machine that drifts favors none. From file
 * to file; each filter's two photos of a round stand around the others'. Prints the ratios' median
 * and quartiles.
 *
 * <p>{@code java -cp target/benchmarks.jar src/peers/photo-filter/InTurn.java PHOTO [rounds
 * [filter]]} with a Java 25; without a filter it is the default one. Needs a python3 that has
 * Pillow, or one named by the variable PYTHON.
 */
final class InTurn {

  private static final int WARM_UP = 40;
  private static final int WARM_UP_OF_OTHERS = 3;

  private final Path photo;
  private final FilterKind filter;
  private final Path out = Files.createTempDirectory("in-turn");
  private final Process pillow;
  private final BufferedReader times;

  private InTurn(Path photo, FilterKind filter) throws IOException {
    this.photo = photo;
    this.filter = filter;
    String python = System.getenv().getOrDefault("PYTHON", "/usr/bin/python3");
    pillow =
        new ProcessBuilder(
                python,
                Path.of("src", "peers", "photo-filter", "photo_filter.py").toString(),
                out.toString(),
                "-")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    times = pillow.inputReader();
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private double ours() throws IOException {
    long start = System.nanoTime();
    PhotoTask.of(photo, out.resolve("ours.jpg"), filter, PhotoSettings.DEFAULT).call();
    return since(start);
  }

  private double raster() throws IOException {
    long start = System.nanoTime();
    PhotoRasters.read(Files.readAllBytes(photo));
    return since(start);
  }

  /** As it measures itself. */
  private double pillow() throws IOException {
    pillow.getOutputStream().write((photo + "\n").getBytes(StandardCharsets.UTF_8));
    pillow.getOutputStream().flush();
    String time = times.readLine();
    if (time == null) {
      throw new IOException("Python ended");
    }
    return Double.parseDouble(time);
  }

  private void run(int rounds) throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      ours();
    }
    for (int i = 0; i < WARM_UP_OF_OTHERS; i++) {
      raster();
      pillow();
    }
    List<double[]> all = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      double before = ours();
      double pillow = pillow();
      double after = ours();
      System.gc(); // what a whole raster leaves behind is not the filter's
      double raster = raster();
      System.gc();
      double ours = (before + after) / 2;
      all.add(new double[] {ours, pillow, raster, pillow / ours, ours / raster});
    }
    String[] names = {
      "ours, ms", "Pillow, ms", "readRaster, ms", "Pillow / ours", "ours / readRaster"
    };
    for (int k = 0; k < names.length; k++) {
      int column = k;
      double[] sorted = all.stream().mapToDouble(row -> row[column]).sorted().toArray();
      System.out.printf(
          "%-18s median %.2f, quartiles %.2f and %.2f%n",
          names[k], sorted[rounds / 2], sorted[rounds / 4], sorted[rounds * 3 / 4]);
    }
  }

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: InTurn.java PHOTO [rounds [filter]]");
      System.exit(2);
    }
    FilterKind filter = args.length > 2 ? FilterKind.valueOf(args[2]) : FilterKind.DEFAULT;
    InTurn inTurn = new InTurn(Path.of(args[0]), filter);
    try {
      inTurn.run(args.length > 1 ? Integer.parseInt(args[1]) : 25);
    } finally {
      inTurn.pillow.destroy();
      Files.deleteIfExists(inTurn.out.resolve("ours.jpg"));
      Files.deleteIfExists(inTurn.out.resolve(inTurn.photo.getFileName()));
      Files.delete(inTurn.out);
    }
  }
}
