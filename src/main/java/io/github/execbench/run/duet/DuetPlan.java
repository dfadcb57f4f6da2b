package io.github.execbench.run.duet;

import io.github.execbench.results.BenchmarkId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What two jars have in common.
 *
 * @param shared measured, in the baseline's order
 * @param gone only in the baseline
 * @param added only in the candidate
 * @param ignored left out, on whichever side they are
 */
public record DuetPlan(
    List<BenchmarkId> shared,
    List<BenchmarkId> gone,
    List<BenchmarkId> added,
    List<BenchmarkId> ignored) {

  public DuetPlan {
    shared = List.copyOf(shared);
    gone = List.copyOf(gone);
    added = List.copyOf(added);
    ignored = ignored == null ? List.of() : List.copyOf(ignored); // older versions knew none
  }

  /**
   * Of the two lists.
   *
   * @param ignored what to leave out
   */
  public static DuetPlan of(
      List<BenchmarkId> baseline, List<BenchmarkId> candidate, Predicate<BenchmarkId> ignored) {
    List<BenchmarkId> before = baseline.stream().filter(ignored.negate()).toList();
    List<BenchmarkId> now = candidate.stream().filter(ignored.negate()).toList();
    return new DuetPlan(
        before.stream().filter(now::contains).toList(),
        before.stream().filter(id -> !now.contains(id)).toList(),
        now.stream().filter(id -> !before.contains(id)).toList(),
        Stream.concat(baseline.stream(), candidate.stream()).filter(ignored).distinct().toList());
  }
}
