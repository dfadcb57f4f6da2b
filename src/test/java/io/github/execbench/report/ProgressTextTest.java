package io.github.execbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journals;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTextTest {

  private static final BenchmarkId BASE = Journals.id("SEQUENTIAL");
  private static final BenchmarkId POOL = Journals.id("THREAD_POOL");

  private static ProgressText after(int rounds, ForkRecord... forks) {
    return new ProgressText(Journals.head(rounds, BASE, POOL), List.of(forks));
  }

  @Test
  void saysWhatRunsAndHowLongItStillTakes() {
    ProgressText text = after(3, Journals.fork(1, BASE, 1, 200), Journals.fork(2, POOL, 1, 100));
    String rest = "WaitBenchmark.wait{strategy=SEQUENTIAL}";
    assertEquals("round 2/3  2/6 forks  1:05 left  " + rest, text.status(BASE, 2, 65));
    assertEquals("round 2/3  2/6 forks  2:00:07 left  " + rest, text.status(BASE, 2, 7207));
    assertEquals("round 2/3  2/6 forks  " + rest, text.status(BASE, 2, Double.NaN));
  }

  @Test
  void aRunThatOnlyAPrecisionEndsHasNoLastRound() {
    assertEquals(
        "round 7  0 forks  WaitBenchmark.wait{strategy=THREAD_POOL}",
        after(Integer.MAX_VALUE).status(POOL, 7, Double.NaN));
  }

  /** 99 % half-width of 1 and 3: t(1, .995) s / sqrt(2) = 63.657, so 31.8 times the mean. */
  @Test
  void namesTheWidestInterval() {
    ProgressText text =
        after(
            3,
            Journals.fork(1, BASE, 1, 200),
            Journals.fork(2, POOL, 1, 1),
            Journals.fork(3, BASE, 2, 200),
            Journals.fork(4, POOL, 2, 3));
    assertEquals(
        "round 3/3  4/6 forks  WaitBenchmark.wait{strategy=THREAD_POOL}"
            + "  widest: wait THREAD_POOL ± 3182.8 %",
        text.status(POOL, 3, Double.NaN));
  }

  @Test
  void tellsOfEachEnd() {
    ForkRecord fork = Journals.fork(1, BASE, 1, 200);
    ForkRecord failed = Journals.failure(2, POOL, 1, "it died");
    String of = "WaitBenchmark.wait{strategy=";
    assertEquals(
        "round 1/3  1/6 forks  0:30 left  " + of + "SEQUENTIAL}  200.0 ms/op",
        after(3, fork).ended(fork, 30));
    assertEquals(
        "round 1/3  2/6 forks  0:20 left  " + of + "THREAD_POOL}  FAILED: it died",
        after(3, fork, failed).ended(failed, 20));
  }
}
