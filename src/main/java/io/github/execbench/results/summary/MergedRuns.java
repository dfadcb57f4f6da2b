package io.github.execbench.results.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The same benchmarks on several machines.
 *
 * @param confidence of every interval
 * @param machines their names, in the order given
 * @param rows those that at least one machine has, in the order of the first that has them
 */
public record MergedRuns(double confidence, List<String> machines, List<MergedRow> rows) {

  private static final String CORES = "cores";

  /** What is the same on machines of different size. */
  private record Key(WorkloadId workload, String strategy, String parallelism) {}

  /**
   * Takes the speed-ups of each machine's summary.
   *
   * @param summaries by machine, one at least
   */
  public static MergedRuns of(Map<String, Summary> summaries) {
    Map<Key, SortedMap<String, Estimate>> rows = new LinkedHashMap<>();
    summaries.forEach((machine, summary) -> {
      for (SummaryRow row : summary.rows()) {
        if (!row.strategy().equals(WorkloadId.BASELINE) && !Double.isNaN(row.speedUp().value())) {
          rows.computeIfAbsent(key(row, summary.cores()), k -> new TreeMap<>())
              .put(machine, row.speedUp());
        }
      }
    });
    double confidence = summaries.values().iterator().next().confidence();
    List<MergedRow> merged = new ArrayList<>();
    rows.forEach((key, speedUps) ->
        merged.add(
            new MergedRow(
                key.workload(),
                key.strategy(),
                key.parallelism(),
                speedUps,
                overall(speedUps, confidence))));
    return new MergedRuns(confidence, List.copyOf(summaries.keySet()), List.copyOf(merged));
  }

  private static Key key(SummaryRow row, int cores) {
    String parallelism = row.id().params().getOrDefault(WorkloadId.PARALLELISM, "");
    boolean all = parallelism.equals(Integer.toString(cores));
    return new Key(row.workload(), row.strategy(), all ? CORES : parallelism);
  }

  private static Estimate overall(SortedMap<String, Estimate> speedUps, double confidence) {
    double[] ratios = speedUps.values().stream().mapToDouble(Estimate::value).toArray();
    double[] ones = new double[ratios.length];
    Arrays.fill(ones, 1);
    return Estimate.pairedRatio(ratios, ones, confidence);
  }
}
