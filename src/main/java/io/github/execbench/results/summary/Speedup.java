package io.github.execbench.results.summary;

import io.github.execbench.results.BenchmarkId;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many times as fast one is as the other, whichever way the mode counts. */
final class Speedup {

  private Speedup() {}

  /**
   * @param id whose mode says whether a greater score is faster
   * @param scores by round
   * @param baseline by round
   */
  static Estimate ratio(
      BenchmarkId id,
      NavigableMap<Integer, Double> scores,
      NavigableMap<Integer, Double> baseline,
      double confidence) {
    NavigableMap<Integer, Double> common = new TreeMap<>(scores);
    common.keySet().retainAll(baseline.keySet());
    if (common.isEmpty()) {
      return Estimate.unknown(confidence);
    }
    double[] own = common.values().stream().mapToDouble(v -> v).toArray();
    double[] base = common.keySet().stream().mapToDouble(baseline::get).toArray();
    return id.higherIsBetter()
        ? Estimate.pairedRatio(own, base, confidence)
        : Estimate.pairedRatio(base, own, confidence);
  }
}
