import io.github.execbench.report.RulerText;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Does the ruler's line show a core that another process burns half of the time? Runs rounds of a
 * short benchmark twice: undisturbed, and with a core burnt in every other {@link #TURN_MILLIS};
 * prints the ruler's line of each and what the work took in each round.
 *
 * <p>{@code java -cp target/benchmarks.jar src/it/BurntRuler.java target/benchmarks.jar [rounds]},
 * on a JDK 25; a minute with 12 rounds, on a quiet machine.
 */
final class BurntRuler {

  private static final long TURN_MILLIS = 4000;

  /** Of the mean over the least: a core that is half gone half of the time makes it a quarter. */
  private static final double SHOWS = 0.1;

  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private final Path work = Files.createTempDirectory("burnt-ruler");
  private final Path jar;
  private final int rounds;

  private BurntRuler(Path jar, int rounds) throws IOException {
    this.jar = jar.toAbsolutePath();
    this.rounds = rounds;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args[0].equals("burn")) {
      burn();
    }
    BurntRuler program =
        new BurntRuler(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 12);
    boolean calm = program.shows(false);
    boolean burnt = program.shows(true);
    System.out.println(
        burnt && !calm
            ? "The ruler shows the burnt core, and no other."
            : "NOT as it should be: the ruler "
                + (burnt ? "shows" : "misses")
                + " the burnt core, and "
                + (calm ? "shows one where none was burnt" : "no other"));
    System.exit(burnt && !calm ? 0 : 1);
  }

  /** By turns, until it is killed. */
  private static void burn() throws InterruptedException {
    double sum = 1;
    while (sum > 0) {
      long end = System.nanoTime() + TURN_MILLIS * 1_000_000;
      while (System.nanoTime() < end) {
        sum = Math.sqrt(sum) + 1;
      }
      Thread.sleep(TURN_MILLIS);
    }
  }

  private boolean shows(boolean burnt) throws IOException, InterruptedException {
    String name = burnt ? "core burnt half of the time" : "undisturbed";
    Process burner = burnt ? start("burner", "src/it/BurntRuler.java", "burn") : null;
    try {
      Process run =
          start(
              burnt ? "burnt" : "calm",
              "-jar",
              jar.toString(),
              "run",
              "\\.SleepBenchmark\\.",
              "-p",
              "strategy=SEQUENTIAL",
              "--rounds",
              Integer.toString(rounds),
              "-wi",
              "0",
              "-i",
              "1",
              "-r",
              "300ms",
              "--out",
              out(burnt).toString());
      if (run.waitFor() != 0) {
        throw new IOException("exit code " + run.exitValue() + "; see " + work);
      }
    } finally {
      if (burner != null) {
        burner.destroyForcibly().waitFor();
      }
    }
    List<ForkRecord> forks = Journal.read(out(burnt)).forks();
    double[] seconds = RulerText.seconds(forks);
    System.out.println(name);
    System.out.println("  " + RulerText.line(forks).orElseThrow());
    System.out.println(
        "  round by round, ms: "
            + Arrays.stream(seconds)
                .mapToObj(s -> String.format(Locale.ROOT, "%.0f", 1e3 * s))
                .collect(Collectors.joining(" ")));
    double least = Arrays.stream(seconds).min().orElseThrow();
    return Arrays.stream(seconds).average().orElseThrow() / least - 1 > SHOWS;
  }

  private Path out(boolean burnt) {
    return work.resolve(burnt ? "burnt-run" : "calm-run");
  }

  private Process start(String name, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(java));
    if (name.equals("burner")) {
      command.addAll(List.of("-cp", jar.toString()));
    }
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(work.resolve(name + ".log").toFile())
        .start();
  }
}
