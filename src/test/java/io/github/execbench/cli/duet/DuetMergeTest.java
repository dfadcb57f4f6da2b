package io.github.execbench.cli.duet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Ran;
import io.github.execbench.results.BenchmarkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The duets of several machines, as their folders hold them. */
class DuetMergeTest {

  private static final BenchmarkId C = WrittenDuet.id("c");

  @TempDir Path folder;

  private Path arm(WrittenDuet duet) throws Exception {
    return duet.in(folder.resolve("arm"));
  }

  private Path x86(WrittenDuet duet) throws Exception {
    return duet.in(folder.resolve("x86"));
  }

  private static Ran merge(Path one, Path other, String... more) {
    return Ran.of(
        Stream.concat(
                Stream.of("duet", "--merge", one.toString(), other.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private static void assertSaid(Ran ran, String begin) {
    assertTrue(ran.out().stream().anyMatch(line -> line.startsWith(begin)), ran::toString);
  }

  /**
   * Six pairs decide, as the judge's own test derives, and three of two machines are six. All tell
   * the same ratio, 10,000, so that is the change; each side has as many forks as pairs.
   */
  @Test
  void pairsOfAllMachinesAreJudgedTogether() throws Exception {
    Path csv = folder.resolve("out.csv");
    Path junit = folder.resolve("out.xml");
    Path json = folder.resolve("out.json");
    Path markdown = folder.resolve("out.md");
    Ran ran =
        merge(
            arm(new WrittenDuet(1).measured(C, 3, 1e4)),
            x86(new WrittenDuet(2).measured(C, 3, 1e4)),
            "--csv",
            csv.toString(),
            "--junit",
            junit.toString(),
            "--json",
            json.toString(),
            "--markdown",
            markdown.toString());
    assertEquals(ExitCode.REGRESSION, ran.exitCode(), ran::toString);
    String row = Files.readAllLines(csv).get(1);
    assertTrue(row.startsWith("slower,a.B.c,avgt,,score,ms/op,"), row);
    List<String> cells = List.of(row.split(",", -1));
    assertEquals(
        List.of("NaN", "NaN", "6", "6"), cells.subList(6, 10), "no scores, six forks a side");
    assertEquals(1e4, Double.parseDouble(cells.get(10)), 1e-6);
    assertTrue(Files.readString(junit).contains("name=\"execbench duet\""));
    assertTrue(Files.readString(json).contains("\"gate\" : \"regression\""));
    assertTrue(Files.readString(markdown).startsWith("### Failed: 1 slower."));
    assertSaid(ran, "note: 2 machines, each pair on one of them");
  }

  /** Alone neither could tell: five pairs are too few. */
  @Test
  void tooFewPairsTellNothing() throws Exception {
    Path arm = arm(new WrittenDuet(1).measured(C, 3, 1e4));
    Path x86 = x86(new WrittenDuet(2).measured(C, 2, 1e4));
    assertEquals(ExitCode.INCONCLUSIVE, merge(arm, x86).exitCode());
    assertEquals(ExitCode.OK, merge(arm, x86, "--allow-inconclusive").exitCode());
  }

  @Test
  void aMachineThatDisagreesIsSaidByNameAndNotHidden() throws Exception {
    Ran ran =
        merge(
            arm(new WrittenDuet(1).measured(C, 7, 1.35)),
            x86(new WrittenDuet(2).measured(C, 50, 1.001)));
    assertEquals(ExitCode.INCONCLUSIVE, ran.exitCode(), ran::toString);
    List<String> said = ran.out().stream().filter(line -> line.contains("disagrees")).toList();
    assertEquals(1, said.size(), ran::toString);
    assertTrue(
        said.getFirst()
            .matches(
                "note: machine arm disagrees on a\\.B\\.c \\[avgt\\] \\(score\\):"
                    + " alone slower 1\\.350 \\[.*\\] by \\d pairs,"
                    + " all together same 1\\.\\d+ \\[.*\\] by \\d+ pairs"),
        said.getFirst());
  }

  @Test
  void asManyTasksAsCoresIsOneBenchmarkAndDifferencesAreListed() throws Exception {
    Ran ran =
        merge(
            arm(
                new WrittenDuet(1)
                    .cores(4)
                    .baselineJar("older")
                    .measured(WrittenDuet.id("c", "4"), 10, 1.001)),
            x86(new WrittenDuet(2).measured(WrittenDuet.id("c", "2"), 10, 1.001)));
    assertEquals(ExitCode.OK, ran.exitCode(), ran::toString);
    assertTrue(
        ran.out().stream().anyMatch(line -> line.contains("B.c{parallelism=cores}")),
        ran::toString);
    assertSaid(ran, "note: the machines differ: machine's cores (arm: 4; x86: 2)");
    assertSaid(ran, "note: the machines' baselines differ: jar (arm: older; x86: abc)");
    assertSaid(ran, "baseline: /older.jar, /abc.jar");
    assertSaid(ran, "candidate: /new.jar");
    assertFalse(ran.toString().contains("baselines differ: machine's"), ran::toString);
  }

  @Test
  void whatSomeMachinesAloneHaveOrLostIsListed() throws Exception {
    BenchmarkId here = WrittenDuet.id("here");
    BenchmarkId lost = WrittenDuet.id("lost");
    Ran ran =
        merge(
            arm(
                new WrittenDuet(1)
                    .measured(C, 12, 1.001)
                    .measured(here, 12, 1.001)
                    .failed(lost, 12)),
            x86(
                new WrittenDuet(2)
                    .measured(C, 12, 1.001)
                    .measured(lost, 12, 1.001)
                    .gone(WrittenDuet.id("gone"))));
    assertEquals(ExitCode.NOT_COMPARABLE, ran.exitCode(), ran::toString);
    assertSaid(ran, "1 failed, 1 missing, 3 same");
    assertSaid(ran, "note: score of a.B.here [avgt] is compared on 1 of 2 machines");
    assertSaid(ran, "note: score of a.B.lost [avgt] is compared on 1 of 2 machines");
    assertTrue(
        ran.out().stream().anyMatch(line -> line.contains("on arm: it failed: no way")),
        ran::toString);
    assertTrue(
        ran.out().stream().anyMatch(line -> line.endsWith("on x86: the candidate lacks it")),
        ran::toString);
  }

  /** A change of 10 %, without noise, by 40 pairs. */
  @Test
  void whatIsAskedForNowHolds() throws Exception {
    Path arm = arm(new WrittenDuet(1).margin(0.02).measured(C, 20, 1.1));
    Path x86 = x86(new WrittenDuet(2).margin(0.04).measured(C, 20, 1.1));
    Ran open = merge(arm, x86);
    assertEquals(ExitCode.USAGE, open.exitCode(), open::toString);
    assertEquals(
        List.of(
            "the duets began with different policies (arm: margin 2 %, alpha 5 %, 0 exceptions;"
                + " x86: margin 4 %, alpha 5 %, 0 exceptions): say --margin, --alpha or --policy"),
        open.err());
    assertEquals(ExitCode.REGRESSION, merge(arm, x86, "--margin", "5%").exitCode());
    assertEquals(ExitCode.OK, merge(arm, x86, "--margin", "30%").exitCode());
  }

  @Test
  void whatAllBeganWithHoldsIfNothingIsAskedFor() throws Exception {
    Path arm = arm(new WrittenDuet(1).margin(0.3).measured(C, 20, 1.1));
    Path x86 = x86(new WrittenDuet(2).margin(0.3).measured(C, 20, 1.1));
    Ran ran = merge(arm, x86);
    assertEquals(ExitCode.OK, ran.exitCode(), ran::toString);
    assertTrue(ran.out().stream().anyMatch(line -> line.contains("Margin 30 %")), ran::toString);
  }

  @Test
  void aFolderThatIsNoDuetIsOneClearLine() throws Exception {
    Path good = arm(new WrittenDuet(1).measured(C, 2, 1));
    Path none = folder.resolve("none");
    refused(ExitCode.FAILED, good, none, none + ": not there, or no folder");
    Path foreign = good.resolve("candidate");
    refused(
        ExitCode.FAILED, good, foreign, foreign + ": no folder of a duet: it holds no duet.json");
    Path half = x86(new WrittenDuet(2).measured(C, 2, 1));
    Path journal = half.resolve("candidate/journal.jsonl");
    byte[] whole = Files.readAllBytes(journal);
    Files.delete(journal);
    refused(ExitCode.FAILED, good, half, journal + ": not there, or no run's folder");
    Files.write(journal, new byte[0]);
    refused(
        ExitCode.FAILED,
        good,
        half,
        journal + ": ended before anything was measured; delete the folder");
    Files.copy(
        good.resolve("candidate/journal.jsonl"),
        journal,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    refused(
        ExitCode.FAILED,
        good,
        half,
        half.resolve("candidate") + ": is not of this duet: its seed is another one");
    Files.write(journal, whole);
    Files.writeString(half.resolve("duet.json"), "{\"format\":1}");
    refused(
        ExitCode.FAILED,
        good,
        half,
        half.resolve("duet.json") + ": damaged: a part of it is not there");
  }

  @Test
  void theSameDuetTwiceProvesNothing() throws Exception {
    Path good = arm(new WrittenDuet(1).measured(C, 2, 1));
    Path link = Files.createSymbolicLink(folder.resolve("link"), good);
    refused(ExitCode.USAGE, good, link, link + ": named twice; counted twice it proves nothing");
    Path later = x86(new WrittenDuet(1).measured(C, 3, 1));
    refused(
        ExitCode.USAGE,
        good,
        later,
        good + " and " + later + ": hold the same duet; counted twice it proves nothing");
    Ran ran = Ran.of("duet", "--merge", good.toString());
    assertEquals(ExitCode.USAGE, ran.exitCode(), ran::toString);
    assertEquals(
        List.of("--merge " + good + ": needs the duets of two machines or more"), ran.err());
  }

  private static void refused(int code, Path one, Path other, String why) {
    Ran ran = merge(one, other);
    assertEquals(code, ran.exitCode(), ran::toString);
    assertEquals(List.of(why), ran.err());
  }

  @Test
  void whatMeasuresIsRefused() throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    for (List<String> more :
        List.of(
            List.of("--max-pairs", "3"),
            List.of("--candidate", "new.jar"),
            List.of("--resume", "somewhere"),
            List.of("-wi", "2"),
            List.of("--work", "a.B"))) {
      Ran ran = merge(one, other, more.toArray(String[]::new));
      assertEquals(ExitCode.USAGE, ran.exitCode(), ran::toString);
      assertEquals(1, ran.err().size(), ran::toString);
      assertTrue(ran.err().getFirst().startsWith("--merge measures nothing: "), ran::toString);
    }
    List<String> words = new ArrayList<>(List.of("duet", "Dispatch", "--merge"));
    words.addAll(List.of(one.toString(), other.toString()));
    assertEquals(ExitCode.USAGE, Ran.of(words.toArray(String[]::new)).exitCode());
  }
}
