package io.github.execbench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.journal.PlannedBenchmark;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** One fork of SEQUENTIAL has run, in a second where 10 were expected. */
class RemainingTimeTest {

  private static final BenchmarkId BASE = Journals.id("SEQUENTIAL");
  private static final BenchmarkId POOL = Journals.id("THREAD_POOL");
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static double left(OptionalDouble budget, double elapsed, int rounds) {
    JournalHead head =
        new JournalHead(
            JournalHead.FORMAT,
            Journals.TIME,
            1,
            Journals.settings(budget, NONE),
            Journals.environment(),
            List.of(new PlannedBenchmark(BASE, rounds, 10), new PlannedBenchmark(POOL, 2, 5)));
    return RemainingTime.seconds(
        head, List.of(Journals.fork(1, BASE, 1, 200)), WarmupPlan.FIXED, elapsed);
  }

  /** Two more of a second each, and two of five. */
  @Test
  void addsUpTheForksToCome() {
    assertEquals(12, left(NONE, 100, 3));
  }

  @Test
  void isNeverMoreThanTheBudgetLeaves() {
    assertEquals(12, left(OptionalDouble.of(20), 5, 3));
    assertEquals(5, left(OptionalDouble.of(10), 5, 3));
    assertEquals(0, left(OptionalDouble.of(10), 11, 3));
  }

  @Test
  void isUnknownWhereOnlyAPrecisionEndsTheRun() {
    assertEquals(Double.NaN, left(NONE, 5, Integer.MAX_VALUE));
    assertEquals(15, left(OptionalDouble.of(20), 5, Integer.MAX_VALUE));
  }
}
