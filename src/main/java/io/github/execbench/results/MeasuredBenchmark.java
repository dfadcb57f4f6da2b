package io.github.execbench.results;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One benchmark of a result set.
 *
 * @param id benchmark, mode and parameters
 * @param primary the score
 * @param secondary what profilers added, by label without JMH's leading dot
 * @param settings what makes scores comparable: JDK, JVM arguments, threads, iterations; by JMH's
 *     own names
 * @param failure why there is no score, if there is none
 */
public record MeasuredBenchmark(
    BenchmarkId id,
    Series primary,
    SortedMap<String, Series> secondary,
    SortedMap<String, String> settings,
    Optional<String> failure) {

  public MeasuredBenchmark {
    secondary = Collections.unmodifiableSortedMap(new TreeMap<>(secondary));
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
  }

  public static MeasuredBenchmark of(
      BenchmarkId id, Series primary, Map<String, Series> secondary, Map<String, String> settings) {
    return new MeasuredBenchmark(
        id, primary, new TreeMap<>(secondary), new TreeMap<>(settings), Optional.empty());
  }

  /** A benchmark that was to be measured and was not. */
  public static MeasuredBenchmark failed(
      BenchmarkId id, Map<String, String> settings, String reason) {
    Series nothing = Series.ofForks("", List.of());
    return new MeasuredBenchmark(
        id, nothing, new TreeMap<>(), new TreeMap<>(settings), Optional.of(reason));
  }
}
