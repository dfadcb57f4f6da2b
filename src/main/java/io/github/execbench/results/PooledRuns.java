package io.github.execbench.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes one side of a comparison of several runs: the forks of each benchmark are pooled. */
public final class PooledRuns {

  private PooledRuns() {}

  /**
   * Pools runs of one build.
   *
   * @throws UnreadableResultException if units, settings or machines differ, or forks are not known
   */
  public static ResultSet of(List<ResultSet> runs) {
    return runs.stream()
        .reduce(PooledRuns::pool)
        .orElseThrow(() -> new UnreadableResultException("no result file was named"));
  }

  private static ResultSet pool(ResultSet first, ResultSet second) {
    SortedMap<BenchmarkId, MeasuredBenchmark> benchmarks = new TreeMap<>(first.benchmarks());
    String sources = first.source() + ", " + second.source();
    second
        .benchmarks()
        .forEach((id, more) -> benchmarks.merge(id, more, (a, b) -> pool(a, b, sources)));
    List<FieldDifference> differing =
        FieldDifference.between(first.environment(), second.environment());
    if (!differing.isEmpty()) {
      throw new UnreadableResultException(
          sources
              + ": can't be pooled: "
              + differing.stream()
                  .map(d -> d.field() + " differs")
                  .collect(Collectors.joining(", ")));
    }
    List<String> notes = new ArrayList<>(first.notes());
    notes.addAll(second.notes());
    return new ResultSet(sources, benchmarks, first.environment(), notes);
  }

  private static MeasuredBenchmark pool(MeasuredBenchmark a, MeasuredBenchmark b, String sources) {
    if (a.failure().isPresent() || b.failure().isPresent()) {
      return a.failure().isPresent() ? a : b;
    }
    List<String> differing =
        FieldDifference.between(a.settings(), b.settings()).stream()
            .map(FieldDifference::field)
            .toList();
    if (!differing.isEmpty()) {
      throw new UnreadableResultException(
          sources + ": forks of " + a.id() + " can't be pooled: " + differing + " differ");
    }
    if (a.primary().equals(b.primary())) {
      throw new UnreadableResultException(
          sources + ": hold the same forks of " + a.id() + "; counted twice they prove nothing");
    }
    try {
      SortedMap<String, Series> secondary = new TreeMap<>();
      a.secondary()
          .forEach((label, series) ->
              Optional.ofNullable(b.secondary().get(label))
                  .ifPresent(other -> secondary.put(label, series.pooledWith(other))));
      return MeasuredBenchmark.of(
          a.id(), a.primary().pooledWith(b.primary()), secondary, a.settings());
    } catch (IllegalArgumentException e) {
      throw new UnreadableResultException(
          sources + ": forks of " + a.id() + " can't be pooled: " + e.getMessage(), e);
    }
  }
}
