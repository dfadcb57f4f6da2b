import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Kills short runs at random moments, as kill -9 does, resumes each, and checks that nothing was
 * lost. A moment is a random number of forks that the run has told of, from none to all, and a
 * random share of the time that a fork (before the first: the start; after the last: the end)
 * takes: every fork that was reported is in the journal, what stood there still stands there, the
 * resumed run has every fork once, and its files are what the journal says.
 *
 * <p>{@code java src/it/KillAndResume.java target/benchmarks.jar [kills] [seed]}
 */
final class KillAndResume {

  private static final int FORKS = 4;
  private static final Pattern FORK =
      Pattern.compile("\"fork\":\\{\"number\":\\d+,\"id\":(\\{.*?\\}\\}),\"round\":(\\d+)");
  private static final List<String> FILES =
      List.of("results.csv", "results.json", "measurements.csv", "summary.csv");

  private final Path jar;
  private final Path work = Files.createTempDirectory("kill-and-resume");
  private int killedRunning;
  private int torn;
  private int reported;
  private int lost;

  private KillAndResume(Path jar) throws IOException {
    this.jar = jar.toAbsolutePath();
  }

  public static void main(String[] args) throws Exception {
    int kills = args.length > 1 ? Integer.parseInt(args[1]) : 100;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
    KillAndResume test = new KillAndResume(Path.of(args[0]));
    Random random = new Random(seed);
    long[] times = test.leastTimes();
    System.out.println(
        "seed "
            + seed
            + ", least ms to the first fork, each further one and the end: "
            + Arrays.toString(times));
    for (int i = 0; i < kills; i++) {
      int forks = random.nextInt(FORKS + 1);
      test.killAndResume("run" + i, forks, random.nextLong(times[forks] + 1));
    }
    System.out.printf(
        "%d kills, %d of them before the end; %d torn lines; %d forks reported before a kill,"
            + " %d lost%n",
        kills, test.killedRunning, test.torn, test.reported, test.lost);
    System.exit(test.lost == 0 ? 0 : 1);
  }

  /** Of three runs: a kill is to come before the end, though the next run may be faster. */
  private long[] leastTimes() throws Exception {
    long[] least = timesOfAWholeRun("whole0");
    for (int i = 1; i < 3; i++) {
      long[] times = timesOfAWholeRun("whole" + i);
      Arrays.setAll(least, k -> Math.min(least[k], times[k]));
    }
    return least;
  }

  /** To the first fork's end, from each to the next, and from the last to the run's. */
  private long[] timesOfAWholeRun(String name) throws Exception {
    long[] times = new long[FORKS + 1];
    long start = System.nanoTime();
    Process run = start(name, false);
    for (int forks = 1; forks <= FORKS + 1; forks++) {
      await(run, name, forks);
      times[forks - 1] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      start = System.nanoTime();
    }
    check(run.waitFor() == 0, "a whole run fails");
    return times;
  }

  /** Until a run has told of so many forks, or has ended. */
  private void await(Process run, String name, int forks) throws Exception {
    while (run.isAlive() && told(name) < forks) {
      Thread.sleep(2);
    }
  }

  private int told(String name) throws IOException {
    try (Stream<String> lines = Files.lines(work.resolve(name + ".out"))) {
      return (int) lines.filter(this::tellsOfAFork).count();
    }
  }

  private Process start(String name, boolean resume) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Orphaned forks of killed runs may still be there: no lock, each has its own folder.
    command.addAll(List.of("-Djmh.ignoreLock=true", "-jar", jar.toString(), "run"));
    command.addAll(
        resume
            ? List.of("--resume", name)
            : List.of(
                "bareLoop|bareExecutor",
                "-p",
                "executor=FIXED_POOL",
                "--rounds",
                "2",
                "-wi",
                "0",
                "-i",
                "1",
                "-r",
                "20ms",
                "--out",
                name));
    return new ProcessBuilder(command)
        .directory(work.toFile())
        .redirectOutput(work.resolve(name + (resume ? ".resumed" : ".out")).toFile())
        .redirectError(work.resolve(name + ".err").toFile())
        .start();
  }

  private void killAndResume(String name, int after, long millis) throws Exception {
    Process run = start(name, false);
    await(run, name, after);
    boolean ended = run.waitFor(millis, TimeUnit.MILLISECONDS);
    run.destroyForcibly().waitFor();
    killedRunning += ended ? 0 : 1;
    Path journal = work.resolve(name).resolve("journal.jsonl");
    byte[] before = Files.exists(journal) ? Files.readAllBytes(journal) : new byte[0];
    String text = new String(before, StandardCharsets.UTF_8);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    torn += whole.length() < text.length() ? 1 : 0;
    int told = told(name);
    reported += told;
    lost += Math.max(0, told - forks(whole).size());
    if (whole.isEmpty()) {
      System.out.println(name + ": killed before the journal began");
      return;
    }
    int exit = start(name, true).waitFor();
    check(exit == 0, name + ": resuming ends with " + exit);
    String resumed = Files.readString(journal);
    check(resumed.startsWith(whole), name + ": the journal's beginning has changed");
    List<String> all = forks(resumed);
    Set<String> unique = new HashSet<>(all);
    check(all.size() == FORKS && unique.size() == FORKS, name + ": forks " + all);
    checkFiles(name);
    System.out.println(
        "%s: %s %d ms after fork %d, with %d in the journal; resumed"
            .formatted(
                name, ended ? "ended before" : "killed", millis, after, forks(whole).size()));
    delete(work.resolve(name));
  }

  private boolean tellsOfAFork(String line) {
    return line.matches("round \\d/2 .*/op");
  }

  private static List<String> forks(String journal) {
    List<String> forks = new ArrayList<>();
    Matcher matcher = FORK.matcher(journal);
    while (matcher.find()) {
      forks.add(matcher.group(1) + " in round " + matcher.group(2));
    }
    return forks;
  }

  /** The journal alone gives the same files. */
  private void checkFiles(String name) throws Exception {
    Path copy = Files.createDirectories(work.resolve(name + ".copy"));
    Files.copy(work.resolve(name).resolve("journal.jsonl"), copy.resolve("journal.jsonl"));
    Process report =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                "report",
                copy.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    check(report.waitFor() == 0, name + ": report fails");
    for (String file : FILES) {
      check(
          Files.mismatch(work.resolve(name).resolve(file), copy.resolve(file)) < 0,
          name + ": " + file + " is not what the journal says");
    }
    delete(copy);
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
