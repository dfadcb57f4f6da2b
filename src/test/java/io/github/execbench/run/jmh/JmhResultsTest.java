package io.github.execbench.run.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.journal.MachineLoad;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH would have written for a run is what the journal gives, in each of its modes. */
class JmhResultsTest {

  @ParameterizedTest
  @ValueSource(strings = {"avgt", "thrpt", "sample", "ss"})
  void writesWhatJmhWrites(String mode) throws Exception {
    JmhOptions options =
        JmhOptions.parse(
            List.of(
                "DispatchBenchmark.bareLoop",
                "-f",
                "0",
                "-wi",
                "1",
                "-i",
                "3",
                "-w",
                "5ms",
                "-r",
                "5ms",
                "-bm",
                mode,
                "-t",
                "2",
                "-prof",
                "gc"));
    Combination combination = Selection.of(options, List.of(), params -> params).getFirst();
    try (Watchdog watchdog = new Watchdog()) {
      ForkOutput output =
          new ForkOutput(OutputStream.nullOutputStream(), VerboseMode.NORMAL, watchdog);
      Collection<RunResult> own =
          new Runner(new ForkOptions(options.options(), combination, List.of(), true), output)
              .run();
      Journal journal = journal(combination.id(), output, own);
      List<RunResult> restored = JmhResults.of(journal);
      for (ResultFormatType format : ResultFormatType.values()) {
        assertEquals(text(own, format), text(restored, format));
      }
      assertEquals(1, output.warmup().size());
      assertFalse(output.tail().contains("cpuSeconds"), output.tail());
      boolean metered = !mode.equals("ss");
      assertEquals(metered, output.warmup().getFirst().activity().isPresent());
      for (Iteration iteration : journal.forks().getFirst().measurement()) {
        assertEquals(metered, iteration.activity().isPresent());
        iteration.activity().ifPresent(a -> assertTrue(a.seconds() > 0.004, a.toString()));
        assertEquals(
            1, iteration.secondary().stream().filter(m -> m.label().contains("gc.count")).count());
      }
      assertTrue(output.tail().contains("Iteration"), output.tail());
      assertFalse(output.tail().contains("JMH lock"), output.tail());
    }
  }

  private static Journal journal(BenchmarkId id, ForkOutput output, Collection<RunResult> own) {
    BenchmarkResult result = own.iterator().next().getBenchmarkResults().iterator().next();
    ForkRecord fork =
        new ForkRecord(
            1,
            id,
            1,
            Journals.TIME,
            1,
            output.settings(),
            output.warmup(),
            JmhMapping.iterations(result, output.activities()),
            JmhMapping.extra(result),
            MachineLoad.unknown(),
            Optional.empty());
    assertEquals(
        own.iterator().next().getPrimaryResult().getScore(),
        fork.score(),
        Math.abs(fork.score()) * 1e-9);
    return new Journal(Journals.head(1, id), List.of(fork), List.of());
  }

  private static String text(Collection<RunResult> results, ResultFormatType format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ResultFormatFactory.getInstance(format, Utf8.stream(bytes)).writeOut(results);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
