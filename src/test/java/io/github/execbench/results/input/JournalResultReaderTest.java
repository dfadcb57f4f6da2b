package io.github.execbench.results.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.Fork;
import io.github.execbench.results.MeasuredBenchmark;
import io.github.execbench.results.ResultSet;
import io.github.execbench.results.UnreadableResultException;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.ForkFailure;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.IterationPlan;
import io.github.execbench.results.journal.JmhSettings;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.JournalWriter;
import io.github.execbench.results.journal.MachineLoad;
import io.github.execbench.results.journal.Metric;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.journal.RunSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalResultReaderTest {

  private static final BenchmarkId GOOD = BenchmarkId.of("a.B.good", "avgt", Map.of("n", "1"));
  private static final BenchmarkId BAD = BenchmarkId.of("a.B.bad", "avgt", Map.of());
  private static final BenchmarkId LEFT = BenchmarkId.of("a.B.left", "avgt", Map.of());

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Environment environment =
        new Environment(
            "CPU",
            2,
            2,
            Double.NaN,
            4e9,
            "Linux",
            "6",
            "amd64",
            "",
            new Environment.Jdk("25", "25+1", "V", "VM", "/jdk"),
            List.of(),
            "1.37",
            "0.1",
            "x.jar",
            "hash",
            "commit",
            Optional.empty(),
            List.of());
    RunSettings settings =
        new RunSettings(
            List.of(),
            false,
            "images",
            0.95,
            OptionalInt.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty());
    JournalHead head =
        new JournalHead(
            JournalHead.FORMAT,
            Instant.EPOCH,
            1,
            settings,
            environment,
            List.of(
                new PlannedBenchmark(GOOD, 2, 1.0),
                new PlannedBenchmark(BAD, 2, 1.0),
                new PlannedBenchmark(LEFT, 2, 1.0)));
    try (JournalWriter writer = JournalWriter.create(folder, head)) {
      writer.append(fork(GOOD, Optional.empty(), 1, 3));
      writer.append(fork(GOOD, Optional.empty(), 4, 6));
      writer.append(fork(BAD, Optional.empty(), 1));
      writer.append(fork(BAD, Optional.of(new ForkFailure("it died", ""))));
    }
  }

  private static ForkRecord fork(BenchmarkId id, Optional<ForkFailure> failure, double... scores) {
    IterationPlan plan = new IterationPlan(2, 500, TimeUnit.MILLISECONDS, 1);
    JmhSettings settings =
        new JmhSettings(
            1,
            List.of(1),
            List.of(),
            false,
            plan,
            plan,
            true,
            TimeUnit.MILLISECONDS,
            1,
            1000,
            "java",
            List.of("-Xmx1g", "-Dexecbench.images=/here"),
            "25",
            "VM",
            "25+1",
            "1.37");
    List<Iteration> iterations =
        Arrays.stream(scores)
            .mapToObj(score ->
                Iteration.of(
                    metric("c", "ms/op", score),
                    List.of(metric("·gc.alloc.rate.norm", "B/op", 8 * score))))
            .toList();
    return new ForkRecord(
        1,
        id,
        1,
        Instant.EPOCH,
        1,
        Optional.of(settings),
        List.of(),
        iterations,
        List.of(),
        MachineLoad.unknown(),
        failure);
  }

  private static Metric metric(String label, String unit, double score) {
    return new Metric(label, "AverageTimeResult", unit, "AVG", score, List.of(), "");
  }

  @Test
  void readsAFolderAndItsJournalAlike() {
    ResultSet set = ResultFiles.read(folder);
    assertEquals(set, ResultFiles.read(folder.resolve(Journal.FILE)));
    MeasuredBenchmark good = set.benchmarks().get(GOOD);
    assertEquals(List.of(2.0, 5.0), good.primary().forks().stream().map(Fork::score).toList());
    assertEquals("ms/op", good.primary().unit());
    assertEquals(28, good.secondary().get("gc.alloc.rate.norm").score());
    assertEquals("CPU", set.environment().get("cpu"));
    assertFalse(set.environment().containsValue("commit"));
  }

  /** By JMH's names and values, so that a journal can be compared with JMH's own JSON. */
  @Test
  void namesSettingsAsJmhDoes() {
    Map<String, String> settings = ResultFiles.read(folder).benchmarks().get(GOOD).settings();
    assertEquals("500 ms", settings.get("measurementTime"));
    assertEquals("2", settings.get("warmupIterations"));
    assertEquals("-Xmx1g", settings.get("jvmArgs"));
  }

  @Test
  void aFailedForkOrNoneFailsTheBenchmark() {
    ResultSet set = ResultFiles.read(folder);
    assertEquals(Optional.of("it died"), set.benchmarks().get(BAD).failure());
    assertTrue(set.benchmarks().get(LEFT).failure().orElseThrow().contains("ended before"));
    assertTrue(set.benchmarks().get(GOOD).failure().isEmpty());
  }

  @Test
  void forgivesATornLastLineAndRefusesADamagedOne() throws IOException {
    Path file = folder.resolve(Journal.FILE);
    Files.writeString(file, "{\"fork\":{\"num", StandardOpenOption.APPEND);
    assertEquals(3, ResultFiles.read(folder).benchmarks().size());
    Files.writeString(file, "\n", StandardOpenOption.APPEND);
    UnreadableResultException e =
        assertThrows(UnreadableResultException.class, () -> ResultFiles.read(folder));
    assertTrue(e.getMessage().endsWith("line 6: damaged (ends too early)"), e.getMessage());
  }
}
