package io.github.execbench.results;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything one side of a comparison knows.
 *
 * @param source the files it came from
 * @param benchmarks what was measured
 * @param environment the machine, by field; empty where the file does not say
 * @param notes what a reader should know about the data
 */
public record ResultSet(
    String source,
    SortedMap<BenchmarkId, MeasuredBenchmark> benchmarks,
    SortedMap<String, String> environment,
    List<String> notes) {

  public ResultSet {
    benchmarks = Collections.unmodifiableSortedMap(new TreeMap<>(benchmarks));
    environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
    notes = List.copyOf(notes);
  }

  public static ResultSet of(String source, Map<BenchmarkId, MeasuredBenchmark> benchmarks) {
    return new ResultSet(source, new TreeMap<>(benchmarks), new TreeMap<>(), List.of());
  }
}
