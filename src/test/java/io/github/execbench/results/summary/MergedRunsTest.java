package io.github.execbench.results.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.ConfidenceInterval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MergedRunsTest {

  /** ln 2, ln 4, ln 8: mean ln 4, deviation ln 2, t(2, .995) = 9.924843 (R: qt(.995, 2)). */
  @Test
  void theMachineIsTheUnitOfTheIntervalOverAll() {
    MergedRuns runs = merged(Map.of("a", 2.0, "b", 4.0, "c", 8.0), 0.1);
    Estimate overall = runs.rows().getFirst().overall();
    assertEquals(4, overall.value(), 1e-12);
    double half = 9.924843 * Math.log(2) / Math.sqrt(3);
    assertEquals(4 * Math.exp(-half), overall.interval().low(), 1e-6);
    assertEquals(4 * Math.exp(half), overall.interval().high(), 1e-3);
  }

  @Test
  void aMachineApartFromAllOthersIsNamed() {
    assertEquals(List.of("c"), disagreeing(Map.of("a", 2.0, "b", 2.1, "c", 3.0), 0.2));
    assertEquals(List.of(), disagreeing(Map.of("a", 2.0, "b", 2.3, "c", 2.6), 0.2));
    assertEquals(List.of("a", "b"), disagreeing(Map.of("a", 2.0, "b", 3.0), 0.2));
    assertEquals(List.of(), disagreeing(Map.of("a", 2.0), 0.2));
    assertEquals(List.of(), disagreeing(Map.of("a", 2.0, "b", 3.0), Double.NaN), "unknown");
  }

  @Test
  void asManyAsThereAreCoresIsTheSameOnMachinesOfAnySize() {
    Map<String, Summary> summaries = new LinkedHashMap<>();
    summaries.put("small", new Summary(0.99, 2, 1, List.of(row(2, 1.9, 0.1), row(4, 1.8, 0.1))));
    summaries.put("large", new Summary(0.99, 16, 1, List.of(row(16, 11, 1), row(4, 3.8, 0.1))));
    MergedRuns runs = MergedRuns.of(summaries);
    assertEquals(List.of("cores", "4"), runs.rows().stream().map(MergedRow::parallelism).toList());
    runs.rows().forEach(row -> assertEquals(2, row.speedUps().size()));
    assertFalse(runs.rows().getFirst().disagreeing().isEmpty());
  }

  private static List<String> disagreeing(Map<String, Double> speedUps, double halfWidth) {
    return merged(speedUps, halfWidth).rows().getFirst().disagreeing();
  }

  private static MergedRuns merged(Map<String, Double> speedUps, double halfWidth) {
    Map<String, Summary> summaries = new TreeMap<>();
    speedUps.forEach((machine, speedUp) ->
        summaries.put(machine, new Summary(0.99, 2, 1, List.of(row(2, speedUp, halfWidth)))));
    return MergedRuns.of(summaries);
  }

  private static SummaryRow row(int parallelism, double speedUp, double halfWidth) {
    BenchmarkId id =
        BenchmarkId.of(
            "org.example.WaitBenchmark.wait",
            "avgt",
            Map.of("strategy", "THREAD_POOL", "parallelism", Integer.toString(parallelism)));
    Estimate estimate =
        new Estimate(
            speedUp, new ConfidenceInterval(speedUp - halfWidth, speedUp + halfWidth, 0.99));
    return new SummaryRow(
        id,
        WorkloadId.of(id),
        "ms/op",
        new TreeMap<>(Map.of(0, 1.0)),
        0,
        estimate,
        estimate,
        estimate,
        RowSteadiness.unknown());
  }
}
