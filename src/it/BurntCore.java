import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Do rounds keep a comparison right on a machine that changes under it? Measures photos under some
 * strategies four times: in our rounds and in JMH's own order, each undisturbed, then each while
 * another process burns one core from the middle of the run on. Prints the speed-ups with 99 %
 * intervals, from the same means of forks in both orders: paired by round for ours, Welch's
 * interval of the logs for JMH's, which has no rounds.
 *
 * <p>{@code java -cp target/benchmarks.jar src/it/BurntCore.java target/benchmarks.jar [forks]}, on
 * a JDK 25; under 5 minutes with 6 forks.
 */
final class BurntCore {

  private static final List<String> STRATEGIES =
      List.of("SEQUENTIAL", "THREAD_POOL", "FORK_JOIN", "PROCESS");
  private static final double CONFIDENCE = 0.99;

  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private final Path work = Files.createTempDirectory("burnt-core");
  private final Path jar;
  private final int forks;

  private record Estimate(double value, double low, double high) {
    boolean holds(double other) {
      return low <= other && other <= high;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%6.3f [%6.3f, %6.3f]", value, low, high);
    }
  }

  private BurntCore(Path jar, int forks) throws IOException {
    this.jar = jar.toAbsolutePath();
    this.forks = forks;
  }

  public static void main(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals("burn")) {
      burn();
    }
    new BurntCore(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 6).run();
  }

  private static void burn() {
    double sum = 1;
    while (sum > 0) {
      sum = Math.sqrt(sum) + 1;
    }
  }

  private void run() throws Exception {
    Path photos = Files.createDirectory(work.resolve("photos"));
    start(
            "generate",
            "-jar",
            jar.toString(),
            "generate",
            "--megapixels",
            "1",
            "--count",
            "4",
            "--out",
            photos.toString())
        .waitFor();
    System.out.printf(
        "photos under %s, %d forks each, %d cores%n",
        STRATEGIES, forks, Runtime.getRuntime().availableProcessors());
    Map<String, double[]> ours = rounds(photos, false);
    Map<String, double[]> jmh = jmhOrder(photos, false);
    Map<String, double[]> oursBurnt = rounds(photos, true);
    Map<String, double[]> jmhBurnt = jmhOrder(photos, true);
    for (String base : STRATEGIES.subList(0, 2)) {
      table("rounds", base, ours, oursBurnt, true);
      table("JMH's order", base, jmh, jmhBurnt, false);
    }
  }

  private void table(
      String order,
      String base,
      Map<String, double[]> calm,
      Map<String, double[]> burnt,
      boolean paired) {
    System.out.printf("%n%s, speed-up over %s%n", order, base);
    for (String strategy : STRATEGIES) {
      if (!strategy.equals(base)) {
        Estimate undisturbed = ratio(calm.get(base), calm.get(strategy), paired);
        Estimate disturbed = ratio(burnt.get(base), burnt.get(strategy), paired);
        System.out.printf(
            "  %-12s undisturbed %s   core burnt %s   %s%n",
            strategy,
            undisturbed,
            disturbed,
            disturbed.holds(undisturbed.value())
                ? "holds the undisturbed one"
                : "MISSES the undisturbed one");
      }
    }
  }

  /** Of times: above 1 where {@code b} is faster than {@code a}. */
  private static Estimate ratio(double[] a, double[] b, boolean paired) {
    double[] x = Arrays.stream(a).map(Math::log).toArray();
    double[] y = Arrays.stream(b).map(Math::log).toArray();
    double middle = mean(x) - mean(y);
    double half;
    if (paired) {
      double[] d = new double[x.length];
      Arrays.setAll(d, i -> x[i] - y[i]);
      half = quantile(d.length - 1.0) * Math.sqrt(variance(d) / d.length);
    } else {
      double u = variance(x) / x.length;
      double v = variance(y) / y.length;
      double freedom = (u + v) * (u + v) / (u * u / (x.length - 1) + v * v / (y.length - 1));
      half = quantile(freedom) * Math.sqrt(u + v);
    }
    return new Estimate(Math.exp(middle), Math.exp(middle - half), Math.exp(middle + half));
  }

  private static double quantile(double freedom) {
    return new TDistribution(freedom).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
  }

  private List<String> settings(Path photos) {
    return List.of(
        "\\.PhotoBenchmark\\.",
        "-p",
        "strategy=" + String.join(",", STRATEGIES),
        "-f",
        Integer.toString(forks),
        "-wi",
        "1",
        "-w",
        "500ms",
        "-i",
        "1",
        "-r",
        "700ms",
        "-jvmArgsAppend",
        "-Dexecbench.images=" + photos);
  }

  private Map<String, double[]> rounds(Path photos, boolean burnt) throws Exception {
    Path out = work.resolve("rounds-" + burnt);
    List<String> command = new ArrayList<>(List.of("-jar", jar.toString(), "run"));
    command.addAll(settings(photos));
    command.addAll(List.of("--images", photos.toString(), "--out", out.toString()));
    measure(out.getFileName() + ".txt", command, "^round \\d+/", burnt);
    List<String[]> rows =
        Files.readAllLines(out.resolve("measurements.csv")).stream()
            .map(line -> line.split(",", -1))
            .toList();
    List<String> titles = List.of(rows.getFirst());
    Map<String, double[]> scores = new LinkedHashMap<>();
    for (String[] row : rows) {
      if (row[titles.indexOf("Phase")].equals("measurement")) {
        int round = Integer.parseInt(row[titles.indexOf("Round")]);
        scores
                .computeIfAbsent(
                    row[titles.indexOf("\"Param: strategy\"")], _ -> new double[forks])[round - 1] =
            Double.parseDouble(row[titles.indexOf("Score")]);
      }
    }
    return scores;
  }

  private Map<String, double[]> jmhOrder(Path photos, boolean burnt) throws Exception {
    Path json = work.resolve("jmh-" + burnt + ".json");
    List<String> command = new ArrayList<>(List.of("-cp", jar.toString(), "org.openjdk.jmh.Main"));
    command.addAll(settings(photos));
    command.addAll(List.of("-rf", "json", "-rff", json.toString()));
    measure(json.getFileName() + ".txt", command, "^# Fork: ", burnt);
    Map<String, double[]> scores = new LinkedHashMap<>();
    Matcher matcher =
        Pattern.compile(
                "\"strategy\" : \"(\\w+)\".*?\"rawData\" :\\s*\\[(.*?)\\]\\s*\\]", Pattern.DOTALL)
            .matcher(Files.readString(json));
    while (matcher.find()) {
      scores.put(
          matcher.group(1),
          Pattern.compile("[0-9.eE+-]+")
              .matcher(matcher.group(2))
              .results()
              .mapToDouble(number -> Double.parseDouble(number.group()))
              .toArray());
    }
    return scores;
  }

  /** Burns from the moment on when half of the forks have ended. */
  private void measure(String output, List<String> command, String fork, boolean burnt)
      throws Exception {
    long start = System.nanoTime();
    Process run = start(output, command.toArray(String[]::new));
    Process burner = null;
    Pattern pattern = Pattern.compile(fork);
    int half = forks * STRATEGIES.size() / 2 + (fork.startsWith("^#") ? 1 : 0);
    try {
      while (run.isAlive()) {
        if (burnt && burner == null && count(output, pattern) >= half) {
          burner = start("burner", Path.of("src/it/BurntCore.java").toString(), "burn");
        }
        Thread.sleep(50);
      }
    } finally {
      if (burner != null) {
        burner.destroyForcibly().waitFor();
      }
    }
    if (run.exitValue() != 0) {
      throw new IllegalStateException(
          output + " ends with " + run.exitValue() + "; see " + work.resolve(output));
    }
    System.out.printf(
        Locale.ROOT, "%s: %.0f s%n", output.replace(".txt", ""), (System.nanoTime() - start) / 1e9);
  }

  private long count(String output, Pattern pattern) throws IOException {
    try (var lines = Files.lines(work.resolve(output))) {
      return lines.filter(line -> pattern.matcher(line).find()).count();
    }
  }

  private Process start(String output, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(java));
    if (output.equals("burner")) {
      command.addAll(List.of("-cp", jar.toString()));
    }
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(work.resolve(output).toFile())
        .start();
  }
}
