package io.github.execbench.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.Fork;
import io.github.execbench.results.MeasuredBenchmark;
import io.github.execbench.results.PrintedScore;
import io.github.execbench.results.ResultSet;
import io.github.execbench.results.Series;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComparerTest {

  private static final double[] QUIET = {100, 101, 99, 100.5, 99.5};

  private static Series series(String unit, double factor, double... scores) {
    return Series.ofForks(
        unit, Arrays.stream(scores).mapToObj(score -> Fork.of(List.of(score * factor))).toList());
  }

  private static MeasuredBenchmark measured(String name, String mode, Series series) {
    return MeasuredBenchmark.of(
        BenchmarkId.of(name, mode, Map.of()), series, Map.of(), Map.of("jdk", "25"));
  }

  private static ResultSet set(MeasuredBenchmark... all) {
    Map<BenchmarkId, MeasuredBenchmark> benchmarks = new HashMap<>();
    for (MeasuredBenchmark measured : all) {
      benchmarks.put(measured.id(), measured);
    }
    return ResultSet.of("test", benchmarks);
  }

  private static Comparison compare(ResultSet a, ResultSet b) {
    return new Comparer(Policy.standard(), IdealTime.NONE, field -> false).compare(a, b);
  }

  private static Verdict only(ResultSet a, ResultSet b) {
    Comparison comparison = compare(a, b);
    assertEquals(1, comparison.findings().size());
    return comparison.findings().get(0).verdict();
  }

  @Test
  void aFallingThroughputAndARisingTimeAreBothSlower() {
    Comparison comparison =
        compare(
            set(
                measured("a.b", "thrpt", series("ops/s", 1, QUIET)),
                measured("a.b", "avgt", series("s/op", 1, QUIET))),
            set(
                measured("a.b", "thrpt", series("ops/s", 0.7, QUIET)),
                measured("a.b", "avgt", series("s/op", 1.3, QUIET))));
    assertEquals(2, comparison.count(Verdict.SLOWER));
    assertEquals(Gate.REGRESSION, comparison.gate());
    ResultSet before = set(measured("a.b", "thrpt", series("ops/s", 1, QUIET)));
    ResultSet now = set(measured("a.b", "thrpt", series("ops/s", 1.3, QUIET)));
    assertEquals(Verdict.FASTER, only(before, now));
  }

  @Test
  void saysSameOnlyWhereTheIntervalFitsIntoTheMargin() {
    ResultSet quiet = set(measured("a.b", "avgt", series("s/op", 1, QUIET)));
    assertEquals(Verdict.SAME, only(quiet, quiet));
    ResultSet loud = set(measured("a.b", "avgt", series("s/op", 1, 80, 120, 100, 90, 110)));
    assertEquals(Verdict.CANT_TELL, only(loud, loud));
    assertEquals(Gate.INCONCLUSIVE, compare(loud, loud).gate());
  }

  /** The outlook is right if a comparison with that many forks of the same spread is settled. */
  @Test
  void saysHowManyMoreForksWouldSettleIt() {
    double[] loud = {80, 120, 100, 90, 110};
    ResultSet before = set(measured("a.b", "avgt", series("s/op", 1, loud)));
    Finding finding = compare(before, before).findings().get(0);
    int more = finding.outlook().moreForks().orElseThrow();
    double[] many = new double[5 + more];
    for (int i = 0; i < many.length; i++) {
      many[i] = loud[i % 5];
    }
    ResultSet more5 = set(measured("a.b", "avgt", series("s/op", 1, many)));
    assertEquals(Verdict.SAME, only(more5, more5));
    assertTrue(more > 20, "a spread of 16 % needs many forks: " + more);
    assertTrue(finding.outlook().detectable() > 1.3);
  }

  @Test
  void tooFewForksAreNeverTheSame() {
    ResultSet one = set(measured("a.b", "avgt", series("s/op", 1, 100)));
    assertEquals(Verdict.CANT_TELL, only(one, one));
    ResultSet gap = set(measured("a.b", "avgt", series("s/op", 1, 100, Double.NaN, 100)));
    assertEquals(Verdict.CANT_TELL, only(gap, gap));
  }

  @Test
  void convertsUnitsOrRefusesThem() {
    ResultSet micro = set(measured("a.b", "avgt", series("us/op", 1, QUIET)));
    ResultSet nano = set(measured("a.b", "avgt", series("ns/op", 1000, QUIET)));
    assertEquals(Verdict.SAME, only(micro, nano));
    ResultSet other = set(measured("a.b", "avgt", series("MB/sec", 1, QUIET)));
    assertEquals(Verdict.FAILED, only(micro, other));
    assertEquals(Gate.NOT_COMPARABLE, compare(micro, other).gate());
  }

  @Test
  void aLostOrFailedBenchmarkIsNotComparableAndANewOneIsFine() {
    MeasuredBenchmark kept = measured("a.b", "avgt", series("s/op", 1, QUIET));
    MeasuredBenchmark lost = measured("a.c", "avgt", series("s/op", 1, QUIET));
    assertEquals(Gate.NOT_COMPARABLE, compare(set(kept, lost), set(kept)).gate());
    assertEquals(Gate.PASSED, compare(set(kept), set(kept, lost)).gate());
    MeasuredBenchmark failed = MeasuredBenchmark.failed(lost.id(), Map.of(), "fork 2 died");
    Comparison comparison = compare(set(kept, lost), set(kept, failed));
    assertEquals(Verdict.FAILED, comparison.findings().get(0).verdict());
    assertEquals(Gate.NOT_COMPARABLE, comparison.gate());
    assertEquals(Gate.NOT_COMPARABLE, compare(set(lost), set(kept)).gate());
  }

  @Test
  void anotherEnvironmentIsNotComparableUnlessIgnored() {
    MeasuredBenchmark before = measured("a.b", "avgt", series("s/op", 1, QUIET));
    MeasuredBenchmark now =
        MeasuredBenchmark.of(before.id(), before.primary(), Map.of(), Map.of("jdk", "26"));
    Comparison comparison = compare(set(before), set(now));
    assertEquals(Gate.NOT_COMPARABLE, comparison.gate());
    assertEquals(
        List.of(new EnvironmentDifference("jdk", "25", "26", 1)), comparison.environment());
    Comparison ignored =
        new Comparer(Policy.standard(), IdealTime.NONE, "jdk"::equals)
            .compare(set(before), set(now));
    assertEquals(Gate.PASSED, ignored.gate());
    assertTrue(ignored.notes().get(0).contains("jdk: 25 -> 26"));
  }

  /** 51 ms that become 52: 2 % of the score, twice the overhead over 50 ms of sleep. */
  @Test
  void judgesSleepOnItsOverhead() {
    IdealTime ideal = id -> OptionalDouble.of(0.05);
    Comparer comparer = new Comparer(Policy.standard(), ideal, field -> false);
    MeasuredBenchmark before =
        measured("a.b", "avgt", series("ms/op", 1, 51, 51.01, 50.99, 51.02, 50.98));
    MeasuredBenchmark now =
        measured("a.b", "avgt", series("ms/op", 1, 52, 52.01, 51.99, 52.02, 51.98));
    Finding finding = comparer.compare(set(before), set(now)).findings().get(0);
    assertEquals(Verdict.SLOWER, finding.verdict());
    assertEquals("overhead", finding.contrast().metric());
    assertEquals(1, finding.contrast().baseline(), 1e-9);
    assertEquals(2, finding.ratio(), 1e-9);
  }

  /** An overhead of 0 or less has no logarithm; below 50 microseconds nothing matters. */
  @Test
  void judgesAnOverheadOfNothing() {
    Comparer comparer =
        new Comparer(Policy.standard(), id -> OptionalDouble.of(0.05), field -> false);
    MeasuredBenchmark before = measured("a.b", "avgt", series("ms/op", 1, 49.99, 50, 50.01));
    MeasuredBenchmark now = measured("a.b", "avgt", series("ms/op", 1, 50.01, 50.02, 50.03));
    assertEquals(Verdict.SAME, comparer.compare(set(before), set(now)).findings().get(0).verdict());
  }

  @Test
  void judgesAllocationToo() {
    MeasuredBenchmark before = allocating(24, 24, 24);
    Comparison more = compare(set(before), set(allocating(32, 32, 32)));
    assertEquals("gc.alloc.rate.norm", more.findings().get(0).contrast().metric());
    assertEquals(Verdict.SLOWER, more.findings().get(0).verdict());
    assertEquals(Verdict.SAME, more.findings().get(1).verdict());
    Comparison noise =
        compare(set(allocating(1e-4, 2e-4, 1e-4)), set(allocating(9e-4, 8e-4, 9e-4)));
    assertEquals(2, noise.count(Verdict.SAME));
  }

  private static MeasuredBenchmark allocating(double... bytes) {
    return MeasuredBenchmark.of(
        BenchmarkId.of("a.b", "avgt", Map.of()),
        series("ns/op", 1, QUIET),
        Map.of("gc.alloc.rate.norm", series("B/op", 1, bytes)),
        Map.of());
  }

  @Test
  void scoreAndErrorAloneDoForAClearChange() {
    MeasuredBenchmark before = reported(100, 1);
    assertEquals(Verdict.SLOWER, only(set(before), set(reported(130, 1))));
    assertEquals(Verdict.SAME, only(set(before), set(before)));
    assertEquals(Verdict.CANT_TELL, only(set(before), set(reported(130, Double.NaN))));
    assertEquals(Verdict.CANT_TELL, only(set(before), set(reported(0, 0))));
  }

  private static MeasuredBenchmark reported(double score, double error) {
    return measured(
        "a.b", "avgt", Series.ofPrinted("s/op", new PrintedScore(score, error, 15, 1e-6)));
  }

  @Test
  void followsThePolicy() {
    Policy policy =
        new Policy(
            0.05,
            0.05,
            List.of(
                new Policy.BenchmarkOverride(
                    Pattern.compile("loud"), OptionalDouble.of(0.5), false, "noisy"),
                new Policy.BenchmarkOverride(
                    Pattern.compile("gone"), OptionalDouble.empty(), true, "removed")));
    MeasuredBenchmark loud = measured("a.loud", "avgt", series("s/op", 1, QUIET));
    MeasuredBenchmark slower = measured("a.loud", "avgt", series("s/op", 1.3, QUIET));
    MeasuredBenchmark gone = measured("a.gone", "avgt", series("s/op", 1, QUIET));
    Comparison comparison =
        new Comparer(policy, IdealTime.NONE, field -> false).compare(set(loud, gone), set(slower));
    assertEquals(Gate.PASSED, comparison.gate());
    assertTrue(comparison.notes().get(0).contains("removed"));
  }
}
