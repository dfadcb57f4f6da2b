package io.github.execbench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Activity;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.journal.MachineLoad;
import io.github.execbench.results.journal.PlannedBenchmark;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A fork that took 20 s, of which its iterations of warm-up took 3, 2, 2 and 1.5 s. */
class ForkTimesTest {

  private static final BenchmarkId ID = Journals.id("PROCESS");
  private static final PlannedBenchmark PLANNED = new PlannedBenchmark(ID, 4, 10);
  private static final ForkRecord FORK = fork(20, 3, 2, 2, 1.5);

  private static ForkTimes times(OptionalInt next, ForkRecord... forks) {
    return new ForkTimes(List.of(forks), (_, _) -> next);
  }

  @Test
  void withoutAForkTheSettingsTell() {
    assertEquals(10, times(OptionalInt.of(2)).longest(PLANNED));
    assertEquals(10, times(OptionalInt.empty()).expected(PLANNED));
  }

  @Test
  void theSameWarmUpTakesTheSameTime() {
    assertEquals(20, times(OptionalInt.empty(), FORK).longest(PLANNED));
    assertEquals(20, times(OptionalInt.of(4), FORK).longest(PLANNED));
  }

  @Test
  void whatIsLeftOutIsTheEndOfTheWarmUp() {
    assertEquals(20 - 2 - 1.5, times(OptionalInt.of(2), FORK).longest(PLANNED));
  }

  @Test
  void whatIsAddedIsLikeTheEndOfTheWarmUp() {
    assertEquals(20 + 3 * 1.5, times(OptionalInt.of(7), FORK).longest(PLANNED));
  }

  @Test
  void severalForksTellTheLongestAndTheMean() {
    ForkTimes times = times(OptionalInt.of(2), FORK, fork(14, 3, 2));
    assertEquals(16.5, times.longest(PLANNED));
    assertEquals((16.5 + 14) / 2, times.expected(PLANNED));
  }

  /** Without records an iteration takes what was planned, 10 ms. */
  @Test
  void olderJournalsHaveNoTimesOfIterations() {
    ForkTimes times = times(OptionalInt.of(3), Journals.fork(1, ID, 1, 100));
    assertEquals(1 + 2 * 0.01, times.longest(PLANNED), 1e-12);
  }

  private static ForkRecord fork(double seconds, double... warmup) {
    ForkRecord some = Journals.fork(1, ID, 1, 100);
    Iteration iteration = some.warmup().getFirst();
    List<Iteration> iterations =
        Arrays.stream(warmup)
            .mapToObj(s ->
                new Iteration(
                    iteration.primary(), List.of(), Optional.of(new Activity(s, 0, 0, 0, 1))))
            .toList();
    return new ForkRecord(
        1,
        ID,
        1,
        Journals.TIME,
        seconds,
        some.settings(),
        iterations,
        some.measurement(),
        List.of(),
        MachineLoad.unknown(),
        Optional.empty());
  }
}
