package io.github.execbench.results.summary;

import io.github.execbench.results.BenchmarkId;
import java.util.NavigableMap;

/**
 * One benchmark in one mode with one set of parameters.
 *
 * @param workload what is compared: the same work under several strategies
 * @param unit empty if no fork gave a score
 * @param forkScores mean of each fork by round; the sample behind {@code score}
 * @param failed how many forks gave no score
 * @param score mean of the fork means
 * @param speedUp over SEQUENTIAL, above 1 is faster; unknown where there is none to compare with
 * @param efficiency speed-up / cores
 * @param steadiness of its forks
 */
public record SummaryRow(
    BenchmarkId id,
    WorkloadId workload,
    String unit,
    NavigableMap<Integer, Double> forkScores,
    int failed,
    Estimate score,
    Estimate speedUp,
    Estimate efficiency,
    RowSteadiness steadiness) {

  /** The strategy, or the whole name of a benchmark without one. */
  public String strategy() {
    return id.params().getOrDefault(WorkloadId.STRATEGY, id.shortName());
  }

  /** How many forks gave a score. */
  public int forks() {
    return forkScores.size();
  }
}
