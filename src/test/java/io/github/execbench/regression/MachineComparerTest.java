package io.github.execbench.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.Fork;
import io.github.execbench.results.MeasuredBenchmark;
import io.github.execbench.results.ResultSet;
import io.github.execbench.results.Series;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class MachineComparerTest {

  private static final double[] QUIET = {100, 101, 99, 100.5, 99.5};

  private static Series series(double factor, double... scores) {
    return Series.ofForks(
        "s/op", Arrays.stream(scores).mapToObj(score -> Fork.of(List.of(score * factor))).toList());
  }

  private static MeasuredBenchmark measured(Map<String, String> params, Series series) {
    return MeasuredBenchmark.of(
        BenchmarkId.of("a.b", "avgt", params), series, Map.of(), Map.of("jdk", "25"));
  }

  private static ResultSet set(String cores, MeasuredBenchmark... all) {
    TreeMap<BenchmarkId, MeasuredBenchmark> benchmarks = new TreeMap<>();
    for (MeasuredBenchmark measured : all) {
      benchmarks.put(measured.id(), measured);
    }
    var environment = new TreeMap<>(Map.of("cores", cores));
    return new ResultSet("file", benchmarks, environment, List.of());
  }

  /** A machine that is so many times as slow as others, on which a change has this ratio. */
  private static Machine machine(String name, double level, double ratio) {
    return new Machine(
        name,
        set("2", measured(Map.of(), series(level, QUIET))),
        set("2", measured(Map.of(), series(level * ratio, QUIET))));
  }

  private static Comparison compare(Machine... machines) {
    return new MachineComparer(Policy.standard(), IdealTime.NONE, field -> false)
        .compare(List.of(machines));
  }

  /** The mean of the logarithms of 1.1 and 1.21 is that of 1.1537. */
  @Test
  void aChangeIsTheMeanOfTheMachinesChangesWhateverTheirSpeed() {
    Finding only = compare(machine("x", 1, 1.1), machine("y", 7, 1.21)).findings().getFirst();
    assertEquals(1.1537, only.ratio(), 1e-4);
    assertEquals(Verdict.SLOWER, only.verdict());
    assertTrue(Double.isNaN(only.contrast().baseline()), "scores of two machines are no score");
  }

  /**
   * By hand: each side of each machine has the standard deviation 0.00791 of logarithms, 5 forks;
   * four variances of 0.00791^2 / 5 over 2^2 give an error of 0.00354 with 16 degrees of freedom,
   * whose t(0.95) is 1.746.
   */
  @Test
  void theErrorIsThatOfTheForksOfAllMachines() {
    Finding only = compare(machine("x", 1, 1), machine("y", 1, 1)).findings().getFirst();
    assertEquals(1 + 1.746 * 0.00354, only.interval(0.9).high(), 5e-5);
    assertEquals(Verdict.SAME, only.verdict());
  }

  @Test
  void aMachineThatDisagreesIsSaidByName() {
    Comparison comparison = compare(machine("x", 1, 1), machine("y", 1, 1), machine("odd", 1, 1.3));
    List<String> said =
        comparison.notes().stream().filter(note -> note.contains("disagrees")).toList();
    assertEquals(1, said.size(), said.toString());
    assertTrue(
        said.getFirst().startsWith("machine odd disagrees on a.b [avgt] (score): 1.300 ["),
        said.getFirst());
    assertTrue(said.getFirst().contains("the others 1.000 ["), said.getFirst());
  }

  @Test
  void asManyTasksAsCoresIsOneBenchmarkOnMachinesOfAnySize() {
    Machine small = sized("small", "2");
    Machine large = sized("large", "64");
    Comparison comparison = compare(small, large);
    assertEquals(1, comparison.findings().size(), comparison.findings().toString());
    assertEquals(
        Map.of("parallelism", "cores"), comparison.findings().getFirst().contrast().id().params());
    assertTrue(
        comparison.notes().contains("the machines differ: cores (small: 2; large: 64)"),
        comparison.notes().toString());
  }

  private static Machine sized(String name, String cores) {
    MeasuredBenchmark measured = measured(Map.of("parallelism", cores), series(1, QUIET));
    return new Machine(name, set(cores, measured), set(cores, measured));
  }

  @Test
  void whatOneMachineLostIsNotComparable() {
    MeasuredBenchmark kept = measured(Map.of(), series(1, QUIET));
    MeasuredBenchmark failed = MeasuredBenchmark.failed(kept.id(), Map.of(), "fork 2 died");
    Comparison comparison =
        compare(
            machine("x", 1, 1),
            machine("z", 1, 1),
            new Machine("y", set("2", kept), set("2", failed)));
    Finding first = comparison.findings().getFirst();
    assertEquals(Verdict.FAILED, first.verdict());
    assertEquals("on y: it failed: fork 2 died", first.contrast().note());
    assertEquals(Gate.NOT_COMPARABLE, comparison.gate());
    assertTrue(
        comparison.notes().contains("score of a.b [avgt] is compared on 2 of 3 machines"),
        comparison.notes().toString());
  }

  @Test
  void anotherEnvironmentWithinAMachineIsNotComparable() {
    MeasuredBenchmark one = measured(Map.of(), series(1, QUIET));
    Machine moved = new Machine("moved", set("2", one), set("4", one));
    Comparison comparison = compare(moved, machine("x", 1, 1));
    assertEquals(
        List.of(new EnvironmentDifference("on moved: cores", "2", "4", 0)),
        comparison.environment());
    assertEquals(Gate.NOT_COMPARABLE, comparison.gate());
  }

  /**
   * 20 unchanged benchmarks on 3 machines of different noise, 5 forks a side: of 400 suites at most
   * 5 % may give a false alarm, and of as many at most 20 + 3 sqrt(400 * 0.05 * 0.95) = 33.
   */
  @Test
  void anUnchangedSuiteSeldomGivesAFalseAlarm() {
    var random = new SplittableRandom(20_210_704);
    int alarms = 0;
    for (int suite = 0; suite < 400; suite++) {
      Comparison comparison =
          compare(noisy("x", 0.01, random), noisy("y", 0.04, random), noisy("z", 0.1, random));
      alarms += comparison.count(Verdict.SLOWER) > 0 ? 1 : 0;
    }
    assertTrue(alarms <= 33, "false alarms: " + alarms);
  }

  private static Machine noisy(String name, double deviation, RandomGenerator random) {
    return new Machine(name, noise(deviation, random), noise(deviation, random));
  }

  private static ResultSet noise(double deviation, RandomGenerator random) {
    MeasuredBenchmark[] all = new MeasuredBenchmark[20];
    for (int i = 0; i < all.length; i++) {
      double[] scores = new double[5];
      Arrays.setAll(scores, fork -> Math.exp(deviation * random.nextGaussian()));
      all[i] = measured(Map.of("n", Integer.toString(i)), series(1, scores));
    }
    return set("2", all);
  }
}
