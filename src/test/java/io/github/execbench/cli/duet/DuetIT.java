package io.github.execbench.cli.duet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.console.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of another project's benchmarks, by the very command. */
class DuetIT {

  private static final String SPIN =
      """
        static long spin(int times) {
          long x = times;
          for (int i = 0; i < times * 1000; i++) { x = x * 6364136223846793005L + 1442695040888963407L; }
          return x;
        }
      """;

  private static final List<String> SHORT =
      List.of("-wi", "1", "-w", "50ms", "-i", "1", "-r", "50ms", "-to", "1s");

  @TempDir static Path shared;
  @TempDir Path folder;

  private static Path old;
  private static Path slow;

  @BeforeAll
  static void build() throws IOException {
    old =
        ForeignJar.of(
            shared.resolve("old"),
            SPIN
                + "@Benchmark public long spin() { return spin(20); }\n"
                + "@Benchmark public int gone() { return 1; }\n");
    slow =
        ForeignJar.of(
            shared.resolve("slow"),
            SPIN
                + "@Benchmark public long spin() { return spin(200); }\n"
                + "@Benchmark public int added() { return 1; }\n");
  }

  private Ran duet(Path baseline, Path candidate, String... more) {
    return Ran.of(
        Stream.of(
                List.of("duet", "--baseline", baseline.toString(), "--candidate"),
                List.of(candidate.toString(), "--out", folder.resolve("out").toString()),
                SHORT,
                List.of(more))
            .flatMap(List::stream)
            .toArray(String[]::new));
  }

  @Test
  void findsWhatGotSlowerAndListsWhatOnlyOneHas() throws IOException {
    Path csv = folder.resolve("duet.csv");
    Path junit = folder.resolve("duet.xml");
    Ran ran =
        duet(old, slow, "--max-pairs", "12", "--csv", csv.toString(), "--junit", junit.toString());
    assertEquals(1, ran.exitCode(), ran::toString);
    List<String> rows = Files.readAllLines(csv);
    assertTrue(rows.get(1).startsWith("slower,acme.Work.spin,avgt,"), rows::toString);
    assertTrue(rows.get(2).startsWith("missing,acme.Work.gone,"), rows::toString);
    assertTrue(rows.get(3).startsWith("new,acme.Work.added,"), rows::toString);
    assertTrue(Files.readString(junit).contains("name=\"execbench duet\""));
    assertFalse(
        Files.readString(folder.resolve("out/baseline/journal.jsonl")).contains("\"failure\":{"));
    Ran check =
        Ran.of(
            "check",
            "--baseline",
            folder.resolve("out/baseline").toString(),
            "--candidate",
            folder.resolve("out/candidate").toString());
    assertEquals(1, check.exitCode(), check::toString);
  }

  /** Three pairs are too few for each machine, six of both together suffice. */
  @Test
  void judgesTheDuetsOfTwoMachinesTogether() {
    for (String machine : List.of("one", "two")) {
      String out = folder.resolve(machine).toString();
      List<String> words = new ArrayList<>(List.of("duet", "--baseline", old.toString()));
      words.addAll(List.of("--candidate", slow.toString(), "--max-pairs", "3", "--out", out));
      words.addAll(SHORT);
      Ran ran = Ran.of(words.toArray(String[]::new));
      assertEquals(4, ran.exitCode(), ran::toString); // undecided, and one is missing
    }
    Ran ran =
        Ran.of(
            "duet", "--merge", folder.resolve("one").toString(), folder.resolve("two").toString());
    assertEquals(1, ran.exitCode(), ran::toString);
    assertTrue(
        ran.out().stream().anyMatch(line -> line.matches("slower +Work.spin +avgt .*")),
        ran::toString);
    assertTrue(
        ran.out().stream()
            .anyMatch(line -> line.matches("missing +Work.gone .*on two: the candidate lacks it")),
        ran::toString);
  }

  @Test
  void goesOnWhereItStopped() {
    assertEquals(3, duet(old, old, "--max-pairs", "1", "spin").exitCode());
    String out = folder.resolve("out").toString();
    Ran ran = Ran.of("duet", "--resume", out, "--max-pairs", "2");
    assertEquals(3, ran.exitCode(), ran::toString);
    assertTrue(ran.out().stream().anyMatch(line -> line.startsWith("pair 2 of Work.spin")));
    assertFalse(ran.out().stream().anyMatch(line -> line.startsWith("pair 1 of Work.spin")));
    assertTrue(ran.out().stream().anyMatch(line -> line.contains("the same file, byte for byte")));
  }

  /** Half as much again is allocated, and the unit is another. */
  @Test
  void findsWhatAllocatesMore() throws IOException {
    String method =
        "@Benchmark @OutputTimeUnit(java.util.concurrent.TimeUnit.%s)"
            + " public Object make() { return new byte[%d]; }\n";
    Path before = ForeignJar.of(folder.resolve("a"), method.formatted("NANOSECONDS", 1000));
    Path now = ForeignJar.of(folder.resolve("b"), method.formatted("MICROSECONDS", 1500));
    Path csv = folder.resolve("duet.csv");
    Ran ran = duet(before, now, "-prof", "gc", "--max-pairs", "8", "--csv", csv.toString());
    assertEquals(1, ran.exitCode(), ran::toString);
    List<String> rows = Files.readAllLines(csv);
    List<String> titles = List.of(rows.getFirst().split(",", -1));
    List<String> allocation =
        rows.stream()
            .map(row -> List.of(row.split(",", -1)))
            .filter(row -> row.contains("gc.alloc.rate.norm"))
            .findFirst()
            .orElseThrow();
    assertEquals("slower", allocation.getFirst());
    assertEquals(1.5, Double.parseDouble(allocation.get(titles.indexOf("ratio"))), 0.05);
    double score =
        Double.parseDouble(rows.get(1).split(",", -1)[titles.indexOf("candidate_score")]);
    assertTrue(score > 1, "in the baseline's unit: " + rows);
  }

  @Test
  void judgesByThePolicyItBeganWith() throws IOException {
    Path policy =
        Files.writeString(
            folder.resolve("policy.toml"),
            """
            [[exception]]
            benchmark = "Work.spin"
            margin = "50%"
            reason = "swings"
            [[exception]]
            benchmark = "gone|added"
            ignore = true
            reason = "moved"
            """);
    String csv = folder.resolve("duet.csv").toString();
    Ran ran = duet(old, slow, "--max-pairs", "1", "--policy", policy.toString(), "--csv", csv);
    assertEquals(3, ran.exitCode(), ran::toString);
    assertTrue(ran.out().contains("note: ignored: acme.Work.gone [avgt] {}: moved"), ran::toString);
    Files.delete(policy);
    String out = folder.resolve("out").toString();
    assertEquals(3, Ran.of("duet", "--resume", out, "--max-pairs", "2", "--csv", csv).exitCode());
    List<String> rows = Files.readAllLines(Path.of(csv));
    int margin = List.of(rows.getFirst().split(",", -1)).indexOf("margin");
    assertEquals(2, rows.size(), rows::toString);
    assertEquals("0.5", rows.get(1).split(",", -1)[margin]);
    assertEquals(2, duet(old, slow, "--resume", out, "--margin", "1%").exitCode());
  }

  @Test
  void tellsWhatAForkThrew() throws IOException {
    Path broken =
        ForeignJar.of(
            folder.resolve("broken"),
            "@Benchmark public long spin() { throw new IllegalStateException(\"no way\"); }\n");
    Ran ran = duet(old, broken, "spin");
    assertEquals(4, ran.exitCode(), ran::toString);
    assertTrue(
        ran.err().stream()
            .anyMatch(line ->
                line.equals(
                    "failed: Work.spin of the candidate: java.lang.IllegalStateException: no way")),
        ran::toString);
  }

  @Test
  void endsWhatHangsAndLeavesNoProcess() throws IOException {
    Path hangs =
        ForeignJar.of(
            folder.resolve("hangs"), "@Benchmark public long spin() { while (true) { } }\n");
    Ran ran = duet(old, hangs, "spin");
    assertEquals(4, ran.exitCode(), ran::toString);
    assertTrue(
        ran.err().stream().anyMatch(line -> line.contains("candidate: hung: killed after")),
        ran::toString);
    assertEquals(0, ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).count());
  }

  @Test
  void refusesWhatIsNoJmhJar() throws IOException {
    Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
    Path plain = folder.resolve("plain.jar");
    new java.util.jar.JarOutputStream(Files.newOutputStream(plain), new java.util.jar.Manifest())
        .close();
    refused(5, text, "is no jar");
    refused(5, plain, "is no JMH jar");
    refused(5, folder.resolve("none.jar"), "no such file");
    refused(5, folder, "is a folder");
    assertFalse(Files.exists(folder.resolve("out")));
  }

  private void refused(int code, Path candidate, String why) {
    Ran ran = duet(old, candidate);
    assertEquals(code, ran.exitCode(), ran::toString);
    assertEquals(1, ran.err().size(), ran::toString);
    assertTrue(ran.err().getFirst().contains(candidate + ": " + why), ran::toString);
  }

  @Test
  void refusesWrongUsageBeforeTheFirstFork() {
    assertEquals(2, Ran.of("duet", "--candidate", old.toString()).exitCode());
    assertEquals(2, duet(old, slow, "-f", "3").exitCode());
    assertEquals(2, duet(old, slow, "--max-pairs", "0").exitCode());
    assertEquals(2, duet(old, slow, "-prof", "nosuch").exitCode());
    Path csv = folder.resolve("none/duet.csv");
    Ran ran = duet(old, slow, "--csv", csv.toString());
    assertEquals(5, ran.exitCode());
    assertEquals(List.of(csv + ": can't be written: its folder is not there"), ran.err());
    assertFalse(Files.exists(folder.resolve("out")), "before the first fork");
    assertEquals(2, duet(old, slow, "nothing matches this").exitCode());
    assertEquals(2, duet(old, slow, "--candidate-jvm", folder.toString()).exitCode());
  }
}
