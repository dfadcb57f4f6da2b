package io.github.execbench.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.summary.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table at the end of a run; the machine of {@link Journals} has 2 cores. */
class SummaryTextTest {

  private static final BenchmarkId BASE = Journals.id("SEQUENTIAL");
  private static final BenchmarkId POOL = Journals.id("THREAD_POOL");

  private static void assertStartsWith(Summary summary, List<String> expected) {
    List<String> lines = SummaryText.render(summary).lines().map(String::strip).toList();
    for (int i = 0; i < expected.size(); i++) {
      String line = lines.get(i).replaceAll(" {2,}", " | ");
      assertTrue(line.startsWith(expected.get(i)), line);
    }
  }

  @Test
  void comparesWithSequential() {
    List<ForkRecord> forks =
        List.of(
            Journals.fork(1, BASE, 1, 200),
            Journals.fork(2, POOL, 1, 100),
            Journals.fork(3, BASE, 2, 200),
            Journals.fork(4, POOL, 2, 100));
    assertStartsWith(
        Summary.of(Journals.head(2, BASE, POOL), forks),
        List.of(
            "wait (avgt, less is better)",
            "parallelism | forks | score | 99 % interval | unit | speed-up | 99 % interval"
                + " | efficiency",
            "SEQUENTIAL | 2 | 200.0 | 200.0 to 200.0 | ms/op | 1.00",
            "THREAD_POOL | 2 | 100.0 | 100.0 to 100.0 | ms/op | 2.00 | 2.00 to 2.00 | 1.00"));
  }

  @Test
  void whatFailedHasNoScoreAndOneForkNoInterval() {
    List<ForkRecord> forks =
        List.of(Journals.fork(1, BASE, 1, 200), Journals.failure(2, POOL, 1, "it died"));
    assertStartsWith(
        Summary.of(Journals.head(1, BASE, POOL), forks),
        List.of(
            "wait (avgt, less is better)",
            "parallelism | forks | score | 99 % interval | unit",
            "SEQUENTIAL | 1 | 200.0 | - | ms/op",
            "THREAD_POOL | 0, 1 failed | - | -"));
  }
}
