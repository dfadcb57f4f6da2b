package io.github.execbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The sentence that a run ends with. Intervals by hand: d = ln(SEQUENTIAL / strategy) by round,
 * exp(mean d +- t s / sqrt(3)) with t(2, .995) = 9.925. For 101, 99, 100 against 200 the d are
 * 0.68320, 0.70320 and 0.69315: mean 0.69318, s 0.010001, so exp(0.69318 +- 0.05730).
 */
class SpeedUpConclusionTest {

  private final List<BenchmarkId> ids = new ArrayList<>();
  private final List<ForkRecord> forks = new ArrayList<>();

  private void measured(BenchmarkId id, double... scores) {
    ids.add(id);
    for (int i = 0; i < scores.length; i++) {
      forks.add(Journals.fork(forks.size() + 1, id, i + 1, scores[i]));
    }
  }

  private void measured(String strategy, double... scores) {
    measured(Journals.id(strategy), scores);
  }

  private List<String> conclusion() {
    return Conclusion.of(
        Summary.of(Journals.head(3, ids.toArray(BenchmarkId[]::new)), List.copyOf(forks)));
  }

  @Test
  void namesTheFastestAndWhatCannotBeToldFromIt() {
    measured("SEQUENTIAL", 200, 200, 200);
    measured("THREAD_POOL", 100, 100, 100);
    measured("FORK_JOIN", 100.1, 100.1, 100.1);
    measured("PROCESS", 101, 99, 100);
    measured("VIRTUAL_THREADS", 150, 150, 150);
    assertEquals(
        List.of(
            "PROCESS was 2.00 times as fast as SEQUENTIAL on wait (99 % interval 1.89 to 2.12);"
                + " THREAD_POOL and FORK_JOIN can't be told from it."),
        conclusion());
  }

  @Test
  void oneRoundIsNotSure() {
    measured("SEQUENTIAL", 200);
    measured("PROCESS", 100);
    assertEquals(
        List.of(
            "PROCESS was 2.00 times as fast as SEQUENTIAL on wait in the only round, so nobody"
                + " knows how sure that is."),
        conclusion());
  }

  @Test
  void nothingMayBeFaster() {
    measured("SEQUENTIAL", 100, 100, 100);
    measured("PROCESS", 101, 99, 100);
    assertEquals(
        List.of(
            "Nothing was measurably faster than SEQUENTIAL on wait: PROCESS came to 1.00 times"
                + " (99 % interval 0.94 to 1.06)."),
        conclusion());
  }

  @Test
  void aStrategyThatFailedIsNotRanked() {
    measured("SEQUENTIAL", 200, 200, 200);
    measured("PROCESS");
    forks.add(Journals.failure(4, Journals.id("PROCESS"), 1, "it died"));
    assertEquals(List.of(), conclusion());
    measured("THREAD_POOL", 101, 99, 100);
    assertEquals(
        List.of(
            "THREAD_POOL was 2.00 times as fast as SEQUENTIAL on wait (99 % interval 1.89 to"
                + " 2.12)."),
        conclusion());
  }

  @Test
  void saysTheParallelismWhereAStrategyHasSeveral() {
    measured("SEQUENTIAL", 200, 200, 200);
    measured(pool("2"), 101, 99, 100);
    measured(pool("4"), 50, 50, 50);
    assertEquals(
        List.of(
            "THREAD_POOL with 4 was 4.00 times as fast as SEQUENTIAL on wait (99 % interval 4.00"
                + " to 4.00)."),
        conclusion());
  }

  private static BenchmarkId pool(String parallelism) {
    return BenchmarkId.of(
        "org.example.WaitBenchmark.wait",
        "avgt",
        Map.of("strategy", "THREAD_POOL", "parallelism", parallelism));
  }
}
