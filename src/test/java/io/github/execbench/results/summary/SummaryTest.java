package io.github.execbench.results.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.Journals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final BenchmarkId SEQUENTIAL = Journals.id("SEQUENTIAL");
  private static final BenchmarkId OTHER = Journals.id("OTHER");

  private static Summary summary(ForkRecord... forks) {
    return Summary.of(new Journal(Journals.head(3, SEQUENTIAL, OTHER), List.of(forks), List.of()));
  }

  @Test
  void scoreIsTheMeanOfForkMeans() {
    // Fork means 2, 4, 6: mean 4, s = 2, t(2, .995) = 9.924843, half = 9.924843 * 2 / sqrt(3).
    SummaryRow row =
        summary(
                Journals.fork(1, OTHER, 1, 1, 3),
                Journals.fork(2, OTHER, 2, 4),
                Journals.fork(3, OTHER, 3, 5, 6, 7))
            .rows()
            .get(1);
    assertEquals(4, row.score().value());
    assertEquals(4 - 11.460222, row.score().interval().low(), 1e-6);
    assertEquals(4 + 11.460222, row.score().interval().high(), 1e-6);
    assertEquals(3, row.forks());
  }

  @Test
  void speedUpPairsForksOfTheSameRound() {
    // The machine halves its speed in round 2: the ratio stays 2 in both, and so it is certain.
    Summary summary =
        summary(
            Journals.fork(1, SEQUENTIAL, 1, 10),
            Journals.fork(2, OTHER, 1, 5),
            Journals.fork(3, OTHER, 2, 10),
            Journals.fork(4, SEQUENTIAL, 2, 20),
            Journals.fork(5, OTHER, 3, 1));
    SummaryRow row = summary.rows().get(1);
    assertEquals(2, row.speedUp().value(), 1e-12);
    assertEquals(2, row.speedUp().interval().low(), 1e-9);
    assertEquals(2, row.speedUp().interval().high(), 1e-9);
    assertEquals(1, row.efficiency().value(), 1e-12);
  }

  @Test
  void ratioIntervalIsThatOfTheLogarithms() {
    // ln ratios 0 and ln 4: mean ln 2, s = ln 4 / sqrt 2, t(1, .995) = 63.656741, half = t ln 2.
    Estimate ratio = Estimate.pairedRatio(new double[] {1, 4}, new double[] {1, 1}, 0.99);
    assertEquals(2, ratio.value(), 1e-12);
    double half = 63.656741 * Math.log(2);
    assertEquals(Math.log(2) - half, Math.log(ratio.interval().low()), 1e-5);
    assertEquals(Math.log(2) + half, Math.log(ratio.interval().high()), 1e-5);
  }

  @Test
  void moreIsFasterForThroughput() {
    BenchmarkId base = BenchmarkId.of("a.B.c", "thrpt", Map.of("strategy", "SEQUENTIAL"));
    BenchmarkId fast = BenchmarkId.of("a.B.c", "thrpt", Map.of("strategy", "OTHER"));
    Journal journal =
        new Journal(
            Journals.head(1, base, fast),
            List.of(Journals.fork(1, base, 1, 10), Journals.fork(2, fast, 1, 30)),
            List.of());
    assertEquals(3, Summary.of(journal).rows().get(1).speedUp().value(), 1e-12);
  }

  @Test
  void oneForkHasNoInterval() {
    SummaryRow row = summary(Journals.fork(1, OTHER, 1, 5, 6, 7)).rows().get(1);
    assertEquals(6, row.score().value());
    assertFalse(row.score().interval().isKnown());
    assertTrue(Double.isNaN(row.speedUp().value()));
  }

  @Test
  void failuresCountAndCostOnlyThemselves() {
    Summary summary =
        summary(Journals.fork(1, OTHER, 1, 5), Journals.failure(2, OTHER, 2, "broke"));
    assertEquals(1, summary.rows().get(1).forks());
    assertEquals(1, summary.rows().get(1).failed());
    assertTrue(summary.anyFailed());
  }

  @Test
  void groupsBySameWorkAndNamesIt() {
    assertEquals(1, summary().byWorkload().size());
    assertEquals("wait", summary().rows().getFirst().workload().name());
    BenchmarkId scale =
        BenchmarkId.of("a.ScaleBenchmark.sleep", "avgt", Map.of("n", "5", "strategy", "X"));
    assertEquals("Scale.sleep {n=5}", WorkloadId.of(scale).name());
  }
}
