import io.github.execbench.results.journal.Activity;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.results.summary.SummaryRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Does the default run say what a long one says? Measures the default benchmarks once with 10 forks
 * and 20 s of warm-up for photos (2 s for sleep, which has nothing to compile), then as they are
 * several times, and puts each speed-up beside the long run's, as Markdown and CSV.
 *
 * <p>{@code java -cp x.jar src/it/DefaultAgainstLong.java x.jar FOLDER [STEP ...]}. Steps, all of
 * them by default, five default runs among them:
 *
 * <ul>
 *   <li>{@code prepare} paints the photos and makes the start cache;
 *   <li>{@code long}, or {@code long=9m}, measures the long run, or goes on with it, in all or for
 *       so long at most;
 *   <li>{@code more=4} measures the long run's photos in so many further rounds;
 *   <li>{@code default=3} measures the third default run, or goes on with it if it was cut off;
 *   <li>{@code table} compares the runs that are complete.
 * </ul>
 *
 * Forks of the long run on photos beside which other programs kept more than a twentieth of a core
 * busy are left out: it is to say what is true. A run that is complete is not run again. Options of
 * the JVM that come before {@code -cp} don't reach the runs; {@code -Dsmall=true} makes them all
 * tiny, to try this program.
 */
final class DefaultAgainstLong {

  private static final int DEFAULT_RUNS = 5;

  /** Cores. */
  private static final double DISTURBED = 0.05;

  private static final boolean SMALL = Boolean.getBoolean("small");

  private static final List<String> LONG_PHOTOS =
      SMALL
          ? words("\\.PhotoBenchmark\\. --rounds 2 -wi 1 -w 200ms -i 2 -r 200ms")
          : words("\\.PhotoBenchmark\\. --rounds 10 -wi 4 -w 5s -i 3 -r 1s");
  private static final List<String> LONG_SLEEP =
      SMALL
          ? words("\\.SleepBenchmark\\. --rounds 2 -wi 1 -w 200ms -i 2 -r 200ms")
          : words("\\.SleepBenchmark\\. --rounds 10 -wi 4 -w 500ms -i 4 -r 500ms");
  private static final List<String> DEFAULT =
      SMALL ? words("--rounds 2 -wi 1 -w 200ms -i 2 -r 200ms") : List.of();

  private final Path jar;
  private final Path folder;

  private DefaultAgainstLong(Path jar, Path folder) {
    this.jar = jar.toAbsolutePath();
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    DefaultAgainstLong program = new DefaultAgainstLong(Path.of(args[0]), Path.of(args[1]));
    Files.createDirectories(program.folder);
    List<String> steps = new ArrayList<>(Arrays.asList(args).subList(2, args.length));
    if (steps.isEmpty()) {
      steps.addAll(List.of("prepare", "long"));
      for (int i = 1; i <= DEFAULT_RUNS; i++) {
        steps.add("default=" + i);
      }
      steps.add("table");
    }
    for (String step : steps) {
      String value = step.substring(step.indexOf('=') + 1);
      switch (step.replaceFirst("=.*", "")) {
        case "prepare" -> program.prepare();
        case "long" ->
            program.measureLong(List.of("--time-budget", step.contains("=") ? value : "24h"));
        case "more" -> program.more(Integer.parseInt(value));
        case "default" -> program.measure("default-" + value, DEFAULT, List.of());
        case "table" -> program.compare();
        default -> throw new IllegalArgumentException(step + ": is no step");
      }
    }
  }

  private static List<String> words(String line) {
    return List.of(line.split(" "));
  }

  /** What takes its time once and is no part of the runs. */
  private void prepare() throws IOException, InterruptedException {
    if (!Files.exists(folder.resolve("images"))) {
      run(
          "generate",
          words(
              SMALL ? "generate --out images --count 2 --megapixels 1" : "generate --out images"));
    }
    run("cache", words("sleep --seconds 0.01 --strategy PROCESS"));
  }

  private void measureLong(List<String> limit) throws IOException, InterruptedException {
    measure("long-photos", LONG_PHOTOS, limit);
    if (isComplete("long-photos")) {
      measure("long-sleep", LONG_SLEEP, limit);
    }
  }

  private void more(int rounds) throws IOException, InterruptedException {
    Path path = folder.resolve("long-photos");
    int before =
        Journal.read(path).forks().stream().mapToInt(ForkRecord::round).max().orElseThrow();
    String all = Integer.toString(before + rounds);
    run("long-photos", List.of("run", "--resume", "long-photos", "--rounds", all));
  }

  /** Begins a run, or goes on with it; does nothing if it is complete. */
  private void measure(String name, List<String> arguments, List<String> limit)
      throws IOException, InterruptedException {
    if (isComplete(name)) {
      return;
    }
    boolean begun = Files.exists(folder.resolve(name).resolve(Journal.FILE));
    List<String> command = new ArrayList<>(List.of("run", begun ? "--resume" : "--out", name));
    if (!begun) {
      command.addAll(arguments);
    }
    command.addAll(limit);
    run(name, command);
    Journal journal = Journal.read(folder.resolve(name));
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d forks, %.0f s%n",
        name,
        journal.forks().size(),
        planned(journal.head()),
        seconds(journal));
  }

  /** Whether all forks were run, or the run has ended by itself as the time budget is spent. */
  private boolean isComplete(String name) {
    if (!Files.exists(folder.resolve(name).resolve("summary.csv"))) {
      return false;
    }
    Journal journal = Journal.read(folder.resolve(name));
    return name.startsWith("default") || journal.forks().size() >= planned(journal.head());
  }

  private static int planned(JournalHead head) {
    return head.benchmarks().stream().mapToInt(PlannedBenchmark::rounds).sum();
  }

  private static double seconds(Journal journal) {
    return journal.sessions().stream().mapToDouble(s -> s.seconds()).sum();
  }

  /** In the folder, so that the photos are those of its folder images. */
  private void run(String name, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(arguments);
    Path log = folder.resolve(name + ".log");
    int code =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException(String.join(" ", command) + ": exit code " + code + "; see " + log);
    }
  }

  private void compare() throws IOException {
    for (String part : List.of("long-photos", "long-sleep")) {
      if (!isComplete(part)) {
        throw new IOException(part + " is not complete: go on with the step long");
      }
    }
    Journal photos = Journal.read(folder.resolve("long-photos"));
    int cores = photos.head().environment().cores();
    List<ForkRecord> quiet =
        photos.forks().stream().filter(fork -> others(fork, cores) <= DISTURBED).toList();
    System.out.printf(
        "%d of %d forks of the long run on photos were disturbed and are left out%n",
        photos.forks().size() - quiet.size(), photos.forks().size());
    Journal undisturbed = new Journal(photos.head(), quiet, photos.sessions());
    List<SummaryRow> truth = new ArrayList<>(Summary.of(undisturbed).rows());
    truth.addAll(rows("long-sleep"));
    Comparison table = new Comparison(truth);
    for (int i = 1; Files.exists(folder.resolve("default-" + i)); i++) {
      if (isComplete("default-" + i)) {
        table.add(i, seconds(Journal.read(folder.resolve("default-" + i))), rows("default-" + i));
      }
    }
    Files.writeString(folder.resolve("table.md"), table.markdown());
    Files.writeString(folder.resolve("table.csv"), table.csv());
    System.out.print(table.markdown());
  }

  /**
   * Cores that other programs kept busy meanwhile, and what a fork did outside its iterations: of
   * 20 seconds and more that is little.
   */
  private static double others(ForkRecord fork, int cores) {
    List<Activity> own =
        Stream.concat(fork.warmup().stream(), fork.measurement().stream())
            .flatMap(iteration -> iteration.activity().stream())
            .toList();
    double cpu = own.stream().mapToDouble(Activity::cpuSeconds).sum();
    double seconds = own.stream().mapToDouble(Activity::seconds).sum();
    return fork.load().busyShare() * cores - cpu / seconds;
  }

  private List<SummaryRow> rows(String name) {
    return Summary.of(Journal.read(folder.resolve(name))).rows();
  }

  /** The rows of the table as they come in. */
  private static final class Comparison {

    private static final double LARGEST = 0.05;

    private final List<SummaryRow> truth;
    private final List<List<String>> cells = new ArrayList<>();
    private int inside;
    private int far;
    private double worst;

    Comparison(List<SummaryRow> truth) {
      this.truth = truth;
    }

    void add(int run, double seconds, List<SummaryRow> found) {
      for (SummaryRow row : found) {
        if (row.strategy().equals("SEQUENTIAL")) {
          continue;
        }
        SummaryRow real =
            truth.stream().filter(r -> r.id().equals(row.id())).findFirst().orElseThrow();
        double off = row.speedUp().value() / real.speedUp().value() - 1;
        boolean holds = row.speedUp().interval().contains(real.speedUp().value());
        inside += holds ? 1 : 0;
        far += Math.abs(off) > LARGEST ? 1 : 0;
        worst = Math.max(worst, Math.abs(off));
        cells.add(
            List.of(
                Integer.toString(run),
                text("%.0f", seconds),
                row.workload().name(),
                row.strategy(),
                Integer.toString(row.forks()),
                text("%.3f", row.speedUp().value()),
                text("%.3f", row.speedUp().interval().low()),
                text("%.3f", row.speedUp().interval().high()),
                text("%.3f", real.speedUp().value()),
                text("%.3f", real.speedUp().interval().low()),
                text("%.3f", real.speedUp().interval().high()),
                text("%+.1f", 100 * off),
                holds ? "yes" : "no"));
      }
    }

    private static String text(String format, double value) {
      return String.format(Locale.ROOT, format, value);
    }

    private static List<String> titles() {
      return List.of(
          "run",
          "took, s",
          "workload",
          "strategy",
          "forks",
          "speed-up",
          "low",
          "high",
          "long run",
          "its low",
          "its high",
          "off by, %",
          "inside");
    }

    String markdown() {
      StringBuilder text = new StringBuilder();
      text.append("| ").append(String.join(" | ", titles())).append(" |\n");
      text.append("|---".repeat(titles().size())).append("|\n");
      cells.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
      return text.append(
              String.format(
                  Locale.ROOT,
                  "%n%d of %d speed-ups of default runs hold the long run's in their 99 %%"
                      + " interval; %d are off by more than 5 %%, the worst by %.1f %%.%n",
                  inside,
                  cells.size(),
                  far,
                  100 * worst))
          .toString();
    }

    String csv() {
      StringBuilder text = new StringBuilder();
      text.append('"').append(String.join("\",\"", titles())).append("\"\n");
      cells.forEach(row -> text.append('"').append(String.join("\",\"", row)).append("\"\n"));
      return text.toString();
    }
  }
}
