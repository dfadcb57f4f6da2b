package io.github.execbench.cli.duet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.journal.Metric;
import io.github.execbench.run.duet.Pairs;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairWarmupTest {

  private static final BenchmarkId WORK = BenchmarkId.of("a.B.c", "avgt", Map.of());
  private static final BenchmarkId SHOT = BenchmarkId.of("a.B.c", "ss", Map.of());

  /** Twelve iterations of warm-up, the first of them twice as long, then twelve more. */
  private static ForkRecord fork(BenchmarkId id, int slow, double level) {
    List<Iteration> warmup =
        Stream.concat(
                Collections.nCopies(slow, iteration(2 * level)).stream(),
                Collections.nCopies(12 - slow, iteration(level)).stream())
            .toList();
    return fork(id, 12, warmup, Collections.nCopies(12, iteration(level)));
  }

  private static ForkRecord fork(
      BenchmarkId id, int planned, List<Iteration> warmup, List<Iteration> measured) {
    return Journals.fork(id, planned, planned, warmup, measured);
  }

  private static Iteration iteration(double score) {
    return Iteration.of(
        new Metric("", "ScalarResult", "ms/op", "AVG", score, List.of(), ""), List.of());
  }

  private static PairWarmup after(String warmup, ForkRecord before, ForkRecord now) {
    return new PairWarmup(warmup, new Pairs(List.of(before), List.of(now)));
  }

  /** Settled after two and after four: both take half as long again as the slower one. */
  @Test
  void bothWarmUpAsTheOneThatNeedsLonger() {
    PairWarmup warmup = after("auto", fork(WORK, 2, 5), fork(WORK, 4, 5));
    assertEquals(OptionalInt.of(6), warmup.iterations(WORK));
    assertEquals(List.of(), warmup.notes(List.of(WORK)));
  }

  @Test
  void theFirstPairWarmsUpAsTheBenchmarkSays() {
    PairWarmup warmup = new PairWarmup("auto", new Pairs(List.of(), List.of()));
    assertEquals(OptionalInt.empty(), warmup.iterations(WORK));
  }

  @Test
  void fixedKeepsTheBenchmarksOwn() {
    PairWarmup warmup = after("fixed", fork(WORK, 2, 5), fork(SHOT, 4, 5));
    assertEquals(OptionalInt.empty(), warmup.iterations(WORK));
    assertEquals(List.of(), warmup.notes(List.of(WORK, SHOT)));
  }

  @Test
  void saysWhereItCantWork() {
    saysWhy("too few digits", WORK, fork(WORK, 2, 0.004));
    saysWhy("too few digits", WORK, fork(WORK, 12, List.of(iteration(5)), List.of(iteration(5))));
    saysWhy("no warm-up", WORK, fork(WORK, 0, List.of(), List.of(iteration(5))));
    saysWhy("single shots", SHOT, fork(SHOT, 2, 5));
  }

  private static void saysWhy(String why, BenchmarkId id, ForkRecord now) {
    PairWarmup warmup = after("auto", fork(id, 2, 5), now);
    assertEquals(OptionalInt.empty(), warmup.iterations(id));
    List<String> notes = warmup.notes(List.of(id));
    assertEquals(
        1,
        notes.stream().filter(note -> note.contains("B.c") && note.contains(why)).count(),
        notes::toString);
  }
}
