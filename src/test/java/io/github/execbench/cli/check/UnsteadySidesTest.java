package io.github.execbench.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.Main;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Activity;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.JournalWriter;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.journal.MachineLoad;
import io.github.execbench.results.journal.Metric;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs of five forks of half a minute each, whose scores don't move. */
class UnsteadySidesTest {

  private static final BenchmarkId ID = Journals.id("PROCESS");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  /**
   * Writes a run's journal.
   *
   * @param compiling the share of each second that compilers took in two of its forks
   */
  private Path run(String name, double score, double compiling) throws IOException {
    JournalHead head = Journals.head(5, ID);
    Path run = folder.resolve(name);
    try (JournalWriter writer = JournalWriter.create(Files.createDirectory(run), head)) {
      for (int round = 1; round <= 5; round++) {
        writer.append(fork(round, score + 0.1 * round, round <= 2 ? compiling : 0));
      }
    }
    return run;
  }

  private static ForkRecord fork(int round, double score, double compiling) {
    ForkRecord some = Journals.fork(round, ID, round, score);
    Iteration second =
        new Iteration(
            new Metric("wait", "AverageTimeResult", "ms/op", "AVG", score, List.of(), ""),
            List.of(),
            Optional.of(new Activity(1, compiling, 0, 0, 1)));
    return new ForkRecord(
        round,
        ID,
        round,
        Journals.TIME,
        31,
        some.settings(),
        Collections.nCopies(20, second),
        Collections.nCopies(10, second),
        List.of(),
        MachineLoad.unknown(),
        Optional.empty());
  }

  private int check(Path baseline, Path candidate) {
    return Main.run(
        new PrintWriter(out, true),
        new PrintWriter(out, true),
        "check",
        "--baseline",
        baseline.toString(),
        "--candidate",
        candidate.toString());
  }

  @Test
  void steadySidesAreNotMarked() throws IOException {
    assertEquals(ExitCode.OK, check(run("a", 100, 0), run("b", 100, 0)));
    assertFalse(out.toString().contains("not steady"), out.toString());
  }

  /** The verdict is given all the same; 0.2 of the time is what the compilers took. */
  @Test
  void theSideThatWasNotSteadyIsNamed() throws IOException {
    assertEquals(ExitCode.OK, check(run("a", 100, 0), run("b", 100, 0.2)));
    assertTrue(out.toString().contains("; not steady"), out.toString());
    assertTrue(
        out.toString()
            .contains(
                "not steady: candidate: 2 of 5 forks of WaitBenchmark.wait{strategy=PROCESS} were"
                    + " still warming: its score may fall by a further 20 %"),
        out.toString());
  }

  @Test
  void aRegressionStaysOne() throws IOException {
    assertEquals(ExitCode.REGRESSION, check(run("a", 100, 0.2), run("b", 120, 0)));
    assertTrue(out.toString().contains("not steady: baseline: 2 of 5 forks"), out.toString());
    assertFalse(out.toString().contains("not steady: candidate"), out.toString());
  }
}
