import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.results.summary.SummaryRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Does the default run say what a long one says? Runs the default benchmarks once with 20 s of
 * warm-up and 10 forks, then as they are several times, and prints each speed-up beside the long
 * run's, as Markdown: {@code java -cp x.jar src/it/DefaultAgainstLong.java x.jar FOLDER [TIMES]}.
 * Runs that the folder holds already are not run again.
 */
final class DefaultAgainstLong {

  private static final List<String> LONG =
      List.of(
          "\\.SleepBenchmark\\.",
          "\\.PhotoBenchmark\\.",
          "-f",
          "10",
          "-wi",
          "20",
          "-w",
          "1s",
          "-i",
          "5",
          "-r",
          "1s");

  private DefaultAgainstLong() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    String jar = args[0];
    Path folder = Path.of(args[1]);
    int times = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    Files.createDirectories(folder);
    Summary truth = run(jar, folder.resolve("long"), LONG);
    int inside = 0;
    int compared = 0;
    double worst = 0;
    System.out.println(
        "| run | took, s | row | speed-up | its interval | long run | off by | inside |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (int i = 1; i <= times; i++) {
      Path out = folder.resolve("default-" + i);
      Summary found = run(jar, out, List.of());
      for (SummaryRow row : found.rows()) {
        SummaryRow real =
            truth.rows().stream().filter(r -> r.id().equals(row.id())).findFirst().orElseThrow();
        if (row.strategy().equals("SEQUENTIAL")) {
          continue;
        }
        double off = row.speedUp().value() / real.speedUp().value() - 1;
        boolean holds = row.speedUp().interval().contains(real.speedUp().value());
        compared++;
        inside += holds ? 1 : 0;
        worst = Math.max(worst, Math.abs(off));
        System.out.printf(
            Locale.ROOT,
            "| %d | %.0f | %s | %.3f | %.3f to %.3f | %.3f | %+.1f %% | %s |%n",
            i,
            seconds(out),
            row.id().shortName(),
            row.speedUp().value(),
            row.speedUp().interval().low(),
            row.speedUp().interval().high(),
            real.speedUp().value(),
            100 * off,
            holds ? "yes" : "no");
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%n%d of %d inside their own intervals; the worst is off by %.1f %%%n",
        inside,
        compared,
        100 * worst);
  }

  private static double seconds(Path run) {
    return Journal.read(run).sittings().stream().mapToDouble(s -> s.seconds()).sum();
  }

  private static Summary run(String jar, Path out, List<String> arguments)
      throws IOException, InterruptedException {
    if (!Files.exists(out)) {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      List<String> command = new ArrayList<>(Arrays.asList(java, "-jar", jar, "run", "--out"));
      command.add(out.toString());
      command.addAll(arguments);
      int code =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Path.of(out + ".log").toFile())
              .start()
              .waitFor();
      if (code != 0) {
        throw new IOException("exit code " + code + "; see " + out + ".log");
      }
    }
    return Summary.of(Journal.read(out));
  }
}
