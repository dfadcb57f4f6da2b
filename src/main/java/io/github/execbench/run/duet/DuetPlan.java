package io.github.execbench.run.duet;

import io.github.execbench.results.BenchmarkId;
import java.util.List;

/**
 * What two jars have in common.
 *
 * @param shared measured, in the baseline's order
 * @param gone only in the baseline
 * @param added only in the candidate
 */
public record DuetPlan(List<BenchmarkId> shared, List<BenchmarkId> gone, List<BenchmarkId> added) {

  public DuetPlan {
    shared = List.copyOf(shared);
    gone = List.copyOf(gone);
    added = List.copyOf(added);
  }

  /** Of the two lists. */
  public static DuetPlan of(List<BenchmarkId> baseline, List<BenchmarkId> candidate) {
    return new DuetPlan(
        baseline.stream().filter(candidate::contains).toList(),
        baseline.stream().filter(id -> !candidate.contains(id)).toList(),
        candidate.stream().filter(id -> !baseline.contains(id)).toList());
  }
}
