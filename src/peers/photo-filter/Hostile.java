import io.github.execbench.workload.photo.blur.FastRowFilter;
import io.github.execbench.workload.photo.blur.ReferenceRowFilter;
import io.github.execbench.workload.photo.blur.RowFilter;
import io.github.execbench.workload.photo.dct.CoefficientFilter;
import io.github.execbench.workload.photo.dct.Doubt;
import io.github.execbench.workload.photo.decode.PhotoDecoder;
import io.github.execbench.workload.photo.encode.CoefficientPicture;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.pipeline.Orientation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the filter DCT, with what it hands on to FAST, and Pillow are from the reference, on the
 * pictures that hostile.py made: the PSNR of the worst component, before encoding, chrominance at
 * half the size as it is encoded.
 *
 * <p>{@code java -cp target/benchmarks.jar src/peers/photo-filter/Hostile.java FOLDER} with a Java
 * 25.
 */
final class Hostile {

  private static final int SIZE = 8;
  private static final PhotoSettings SETTINGS = PhotoSettings.DEFAULT;

  private Hostile() {}

  private static float[][][] decoded(byte[] jpeg, RowFilter filter) throws IOException {
    try (filter) {
      PhotoDecoder.decode(jpeg, SETTINGS.decoding(), filter);
      return filter.finish().copy().samples();
    }
  }

  /** Of coefficients as they are before quantization at the best quality. */
  private static float[][][] dct(byte[] jpeg) throws IOException, Doubt {
    CoefficientFilter filter =
        CoefficientFilter.of(JpegFile.read(jpeg), SETTINGS.reduction(), Orientation.UPRIGHT);
    CoefficientPicture picture = filter.shrink(filter.read(), 100);
    return picture.components().stream().map(Hostile::samples).toArray(float[][][]::new);
  }

  private static float[][] samples(CoefficientPicture.Component component) {
    int blocks = component.blocksDown();
    int wide = component.exact().length;
    double[][] across = new double[SIZE * blocks][wide];
    for (int x = 0; x < wide; x++) {
      float[] exact = component.exact()[x];
      for (int j = 0; j < exact.length; j++) {
        add(across[j % blocks * SIZE + j / blocks], x, exact[j]);
      }
    }
    float[][] out = new float[SIZE * blocks][wide];
    for (int x = 0; x < wide; x++) {
      double[] column = new double[SIZE * blocks];
      for (int y = 0; y < column.length; y++) {
        add(column, y, across[y][x]);
      }
      for (int y = 0; y < column.length; y++) {
        out[y][x] = (float) (column[y] + 128);
      }
    }
    return out;
  }

  /** The inverse transform (T.81, A.3.3) of one of a row of blocks' coefficients. */
  private static void add(double[] line, int at, double value) {
    int u = at % SIZE;
    double scale = value * Math.sqrt((u == 0 ? 1.0 : 2.0) / SIZE);
    for (int x = 0; x < SIZE; x++) {
      line[at - u + x] += scale * Math.cos((2 * x + 1) * u * Math.PI / (2 * SIZE));
    }
  }

  /** A file of 8-bit RGB (P6) as Y, Cb and Cr (JFIF 1.02), not rounded. */
  private static float[][][] pillow(Path ppm, int height, int width) throws IOException {
    byte[] file = Files.readAllBytes(ppm);
    int from = file.length - 3 * width * height;
    float[][][] planes = new float[3][height][width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = from + 3 * (y * width + x);
        double r = file[at] & 0xFF;
        double g = file[at + 1] & 0xFF;
        double b = file[at + 2] & 0xFF;
        double luma = 0.299 * r + 0.587 * g + 0.114 * b;
        planes[0][y][x] = (float) luma;
        planes[1][y][x] = (float) (128 + (b - luma) / 1.772);
        planes[2][y][x] = (float) (128 + (r - luma) / 1.402);
      }
    }
    return planes;
  }

  private static float[][] halved(float[][] plane) {
    float[][] half = new float[plane.length / 2][plane[0].length / 2];
    for (int y = 0; y < half.length; y++) {
      for (int x = 0; x < half[y].length; x++) {
        float[] above = plane[2 * y];
        float[] below = plane[2 * y + 1];
        half[y][x] = (above[2 * x] + above[2 * x + 1] + below[2 * x] + below[2 * x + 1]) / 4;
      }
    }
    return half;
  }

  /** The worst component's, in dB; chrominance may come at half the size. */
  private static double psnr(float[][][] exact, float[][][] found) {
    double worst = Double.POSITIVE_INFINITY;
    for (int c = 0; c < exact.length; c++) {
      float[][] a = c == 0 ? exact[c] : halved(exact[c]);
      float[][] b = c == 0 || found[c].length < exact[c].length ? found[c] : halved(found[c]);
      double squares = 0;
      for (int y = 0; y < a.length; y++) {
        for (int x = 0; x < a[y].length; x++) {
          double error = a[y][x] - b[y][x];
          squares += error * error;
        }
      }
      double mean = squares / a.length / a[0].length;
      worst = Math.min(worst, 10 * Math.log10(255 * 255 / mean));
    }
    return worst;
  }

  private static String ours(byte[] jpeg, float[][][] exact) throws IOException {
    try {
      return "%.1f".formatted(psnr(exact, dct(jpeg)));
    } catch (Doubt doubt) {
      double fast = psnr(exact, decoded(jpeg, new FastRowFilter(SETTINGS.reduction())));
      return "%.1f (FAST: %s)".formatted(fast, doubt.getMessage());
    }
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: Hostile.java FOLDER");
      System.exit(2);
    }
    List<Path> pictures;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      pictures = files.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
    }
    System.out.println("picture, DCT in dB, Pillow in dB");
    for (Path picture : pictures) {
      String name = picture.getFileName().toString().replace(".jpg", "");
      byte[] jpeg = Files.readAllBytes(picture);
      float[][][] exact = decoded(jpeg, new ReferenceRowFilter(SETTINGS.reduction()));
      float[][][] pillow =
          pillow(picture.resolveSibling(name + ".ppm"), exact[0].length, exact[0][0].length);
      float[][][] compared = Arrays.copyOf(pillow, exact.length);
      System.out.printf("%s, %s, %.1f%n", name, ours(jpeg, exact), psnr(exact, compared));
    }
  }
}
