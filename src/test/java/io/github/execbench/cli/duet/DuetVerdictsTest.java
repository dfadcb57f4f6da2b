package io.github.execbench.cli.duet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.regression.Policy;
import io.github.execbench.regression.Verdict;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.journal.MachineLoad;
import io.github.execbench.results.journal.Metric;
import io.github.execbench.run.duet.Pairs;
import io.github.execbench.run.duet.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuetVerdictsTest {

  private static final BenchmarkId WORK = BenchmarkId.of("a.B.c", "avgt", Map.of());
  private static final BenchmarkId SLEEP =
      BenchmarkId.of(
          "io.github.execbench.benchmark.SleepBenchmark.sleep",
          "avgt",
          Map.of("strategy", "THREAD_POOL", "parallelism", "5"));

  private final Pairs pairs = new Pairs(List.of(), List.of());

  private static ForkRecord fork(
      BenchmarkId id, int round, double score, String unit, double... bytes) {
    List<Metric> secondary =
        bytes.length == 0
            ? List.of()
            : List.of(metric("\u00b7gc.alloc.rate.norm", bytes[0], "B/op"));
    return new ForkRecord(
        round,
        id,
        round,
        Journals.TIME,
        1,
        Optional.empty(),
        List.of(),
        List.of(Iteration.of(metric("", score, unit), secondary)),
        List.of(),
        MachineLoad.unknown(),
        Optional.empty());
  }

  private static Metric metric(String label, double score, String unit) {
    return new Metric(label, "", unit, "AVG", score, List.of(), "");
  }

  private DuetVerdicts verdicts(BenchmarkId id, boolean allocation) {
    return new DuetVerdicts(List.of(id), Judged.in(allocation), pairs, Policy.standard());
  }

  private void pair(DuetVerdicts verdicts, ForkRecord before, ForkRecord now) {
    pairs.add(Side.BASELINE, before);
    pairs.add(Side.CANDIDATE, now);
    verdicts.add(before.id(), before.round());
  }

  @Test
  void judgesWhatIsAllocatedBesideTheScore() {
    DuetVerdicts verdicts = verdicts(WORK, true);
    for (int round = 1; round <= 12; round++) {
      pair(verdicts, fork(WORK, round, 5, "ns/op", 24), fork(WORK, round, 5, "ns/op", 32));
    }
    assertEquals(2, verdicts.tests());
    assertEquals(Verdict.SAME, verdicts.verdict(WORK, Judged.SCORE));
    assertEquals(Verdict.SLOWER, verdicts.verdict(WORK, Judged.ALLOCATION));
    assertEquals(32.0 / 24, verdicts.ratios(WORK, Judged.ALLOCATION).ratio(), 1e-3);
    assertTrue(verdicts.isDecided(WORK));
  }

  /** The score is clear after seven pairs, what is allocated swings by a third of its bytes. */
  @Test
  void goesOnWhileEitherIsOpen() {
    DuetVerdicts verdicts = verdicts(WORK, true);
    for (int round = 1; round <= 12; round++) {
      double bytes = round % 2 == 0 ? 300 : 200;
      pair(
          verdicts,
          fork(WORK, round, 5, "ns/op", bytes),
          fork(WORK, round, 9, "ns/op", 500 - bytes));
    }
    assertEquals(Verdict.SLOWER, verdicts.verdict(WORK, Judged.SCORE));
    assertEquals(Verdict.CANT_TELL, verdicts.verdict(WORK, Judged.ALLOCATION));
    assertFalse(verdicts.isDecided(WORK));
    assertTrue(verdicts.ratios(WORK, Judged.SCORE).pairs() < 12, "those after the verdict");
  }

  @Test
  void doesNotWaitForWhatOnlyOneSideMeasures() {
    DuetVerdicts verdicts = verdicts(WORK, true);
    for (int round = 1; round <= 12; round++) {
      pair(verdicts, fork(WORK, round, 5, "ns/op", 24), fork(WORK, round, 9, "ns/op"));
    }
    assertTrue(verdicts.isDecided(WORK));
    assertFalse(verdicts.isMeasured(WORK, Judged.ALLOCATION));
  }

  @Test
  void comparesUnitsOfTheSameKind() {
    DuetVerdicts verdicts = verdicts(WORK, false);
    pair(verdicts, fork(WORK, 1, 5, "ms/op"), fork(WORK, 1, 5500, "us/op"));
    assertEquals(1.1, verdicts.ratios(WORK, Judged.SCORE).ratio(), 1e-6);
  }

  @Test
  void endsWhereUnitsCantBeCompared() {
    DuetVerdicts verdicts = verdicts(WORK, false);
    assertFalse(verdicts.isIncomparable(WORK));
    pair(verdicts, fork(WORK, 1, 5, "ms/op"), fork(WORK, 1, 5, "things"));
    assertTrue(verdicts.isIncomparable(WORK));
    assertTrue(verdicts.isDecided(WORK));
  }

  /**
   * Five sleeps of 10 to 50 ms on five workers take 50 ms: 54 ms are 4 beyond it, 58 twice that.
   */
  @Test
  void judgesSleepsByWhatTheyTakeBeyondTheirSleep() {
    DuetVerdicts verdicts = verdicts(SLEEP, false);
    pair(verdicts, fork(SLEEP, 1, 54, "ms/op"), fork(SLEEP, 1, 58, "ms/op"));
    assertEquals(2, verdicts.ratios(SLEEP, Judged.SCORE).ratio(), 1e-6);
  }
}
