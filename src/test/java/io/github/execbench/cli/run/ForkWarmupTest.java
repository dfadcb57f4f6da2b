package io.github.execbench.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Activity;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.IterationPlan;
import io.github.execbench.results.journal.JmhSettings;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.JournalWriter;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.journal.MachineLoad;
import io.github.execbench.results.journal.Metric;
import io.github.execbench.results.journal.RunSettings;
import io.github.execbench.run.Resumption;
import io.github.execbench.run.RunRequest;
import io.github.execbench.run.UsageException;
import io.github.execbench.run.jmh.JmhOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a fork that settled in 4 of its 10 seconds of warm-up, the next gets 4 and half of 4. */
class ForkWarmupTest {

  private static final BenchmarkId ID = Journals.id("PROCESS");
  private static final ForkRecord FORK = fork(ID);

  private static OptionalInt next(Optional<String> warmup, String jmhArguments, ForkRecord... forks)
      throws UsageException {
    JmhOptions options =
        JmhOptions.parse(jmhArguments.isEmpty() ? List.of() : List.of(jmhArguments.split(" ")));
    return new ForkWarmup(settings(warmup), options).iterations(ID, List.of(forks));
  }

  @Test
  void autoGoesByTheForksOfTheSameBenchmark() throws UsageException {
    assertEquals(OptionalInt.of(6), next(Optional.of("auto"), "", FORK));
    assertEquals(OptionalInt.empty(), next(Optional.of("auto"), ""));
    assertEquals(
        OptionalInt.empty(), next(Optional.of("auto"), "", fork(Journals.id("SEQUENTIAL"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-wi 3", "-w 200ms", "-wi 3 -w 1s"})
  void whatJmhIsToldWins(String arguments) throws UsageException {
    assertEquals(OptionalInt.empty(), next(Optional.of("auto"), arguments, FORK));
  }

  @Test
  void otherOptionsOfJmhDoNot() throws UsageException {
    assertEquals(OptionalInt.of(6), next(Optional.of("auto"), "-i 3 -r 1s -f 2", FORK));
  }

  @Test
  void fixedAndOlderRunsKeepTheBenchmarksOwn() throws UsageException {
    assertEquals(OptionalInt.empty(), next(Optional.of("fixed"), "", FORK));
    assertEquals(OptionalInt.empty(), next(Optional.empty(), "", FORK));
  }

  @Test
  void anotherWordIsAMistake() throws UsageException {
    assertEquals("auto", ForkWarmup.checked("auto"));
    UsageException mistake =
        assertThrows(UsageException.class, () -> ForkWarmup.checked("sometimes"));
    assertEquals("--warmup sometimes: is neither auto nor fixed", mistake.getMessage());
  }

  /** Read again from its journal the fork says the same, so a resumed run goes on in it. */
  @Test
  void aResumedRunGoesOnInIt(@TempDir Path folder) throws IOException, UsageException {
    JournalHead head = Journals.head(settings(Optional.of("auto")), 2, ID);
    try (JournalWriter writer = JournalWriter.create(folder, head)) {
      writer.append(FORK);
    }
    Journal journal = Journal.read(folder);
    JournalHead resumed =
        new Resumption(journal.head(), request(folder, "fixed")).head(journal.head().benchmarks());
    assertEquals(Optional.of("auto"), resumed.settings().warmup(), "the run's own stays");
    ForkWarmup warmup = new ForkWarmup(resumed.settings(), JmhOptions.parse(List.of()));
    assertEquals(OptionalInt.of(6), warmup.iterations(ID, journal.forks()));
  }

  private static RunRequest request(Path resumed, String warmup) {
    return new RunRequest(
        List.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.of(resumed),
        Optional.empty(),
        warmup);
  }

  private static RunSettings settings(Optional<String> warmup) {
    return new RunSettings(
        List.of(),
        false,
        "/photos",
        0.99,
        OptionalInt.of(2),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        warmup);
  }

  private static ForkRecord fork(BenchmarkId id) {
    JmhSettings some = Journals.fork(1, id, 1, 1).settings().orElseThrow();
    JmhSettings settings =
        new JmhSettings(
            1,
            List.of(1),
            List.of(),
            false,
            new IterationPlan(10, 1, TimeUnit.SECONDS, 1),
            new IterationPlan(3, 1, TimeUnit.SECONDS, 1),
            true,
            TimeUnit.MILLISECONDS,
            1,
            600_000,
            some.jvm(),
            List.of(),
            "25",
            "VM",
            "25+36",
            "1.37");
    return new ForkRecord(
        1,
        id,
        1,
        Journals.TIME,
        13,
        Optional.of(settings),
        seconds(900, 700, 600, 540, 500, 501, 499, 500, 501, 500),
        seconds(500, 502, 498),
        List.of(),
        MachineLoad.unknown(),
        Optional.empty());
  }

  /** A second each. */
  private static List<Iteration> seconds(double... scores) {
    return Arrays.stream(scores)
        .mapToObj(score ->
            new Iteration(
                new Metric("photos", "AverageTimeResult", "ms/op", "AVG", score, List.of(), ""),
                List.of(),
                Optional.of(new Activity(1, 0, 0, 0, 2))))
        .toList();
  }
}
