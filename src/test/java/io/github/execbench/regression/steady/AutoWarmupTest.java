package io.github.execbench.regression.steady;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Activity;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.journal.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AutoWarmupTest {

  private static final BenchmarkId ID = Journals.id("PROCESS");

  @Test
  void theFirstForkTakesTheBenchmarksOwn() {
    assertEquals(OptionalInt.empty(), AutoWarmup.iterations(List.of()));
    assertEquals(
        OptionalInt.empty(), AutoWarmup.iterations(List.of(Journals.failure(1, ID, 1, "broke"))));
  }

  /** It settled in 4 of its 10 seconds, and 4 and half of 4 make 6. */
  @Test
  void whatTheFirstNeededIsWhatTheOthersGet() {
    List<Iteration> warmup = seconds(0, 900, 700, 600, 540, 500, 501, 499, 500, 501, 500);
    ForkRecord first = fork(warmup, seconds(0, 500, 502, 498));
    assertEquals(OptionalInt.of(6), AutoWarmup.iterations(List.of(first)));
    // What a later fork adds, as long as it is not warming, is nothing.
    ForkRecord second = fork(warmup.subList(0, 6), seconds(0, 500, 502, 498));
    assertEquals(OptionalInt.of(6), AutoWarmup.iterations(List.of(first, second)));
  }

  /** Scores alone have settled in the third second, but workers compile until the eighth. */
  @Test
  void waitsForCompilers() {
    List<Iteration> warmup = new ArrayList<>(seconds(0.3, 900, 600, 500, 500, 500, 500, 500, 500));
    warmup.addAll(seconds(0, 500, 500));
    ForkRecord first = fork(warmup, seconds(0, 500, 502, 498));
    // 12, but the first had 10.
    assertEquals(OptionalInt.of(10), AutoWarmup.iterations(List.of(first)));
  }

  @Test
  void whatIsStillWarmingLengthensTheNext() {
    ForkRecord first = fork(seconds(0.5, 900, 800, 700, 600), seconds(0.5, 550, 500));
    assertEquals(OptionalInt.of(6), AutoWarmup.iterations(List.of(first)));
    ForkRecord second = fork(seconds(0.5, 900, 800, 700, 600, 550, 500), seconds(0.5, 450, 430));
    // Half more than 6 would be 9: twice the benchmark's own 4 is the most.
    assertEquals(OptionalInt.of(8), AutoWarmup.iterations(List.of(first, second)));
  }

  /** A second each, of which compilers took a part. */
  private static List<Iteration> seconds(double compiling, double... scores) {
    return Arrays.stream(scores)
        .mapToObj(score ->
            new Iteration(
                new Metric("photos", "AverageTimeResult", "ms/op", "AVG", score, List.of(), ""),
                List.of(),
                Optional.of(new Activity(1, compiling, 0, 0, 2))))
        .toList();
  }

  private static ForkRecord fork(List<Iteration> warmup, List<Iteration> measured) {
    return Journals.fork(ID, warmup.size(), measured.size(), warmup, measured);
  }
}
