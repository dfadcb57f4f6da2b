package io.github.execbench.results.summary;

import io.github.execbench.results.BenchmarkId;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The same work under several strategies: benchmark, mode and all parameters but the strategy and
 * its parallelism, which is 1 for SEQUENTIAL whatever it is for the others.
 */
public record Group(String benchmark, String mode, SortedMap<String, String> params)
    implements Comparable<Group> {

  /** The parameter that names the strategy. */
  public static final String STRATEGY = "strategy";

  /** The parameter that says how many tasks may be under way at once. */
  public static final String PARALLELISM = "parallelism";

  /** The strategy that the others are measured against. */
  public static final String BASELINE = "SEQUENTIAL";

  static Group of(BenchmarkId id) {
    SortedMap<String, String> params = new TreeMap<>(id.params());
    if (params.remove(STRATEGY) != null) {
      params.remove(PARALLELISM);
    }
    return new Group(id.benchmark(), id.mode(), params);
  }

  /** The benchmark's method, and what else tells it from its like. */
  public String name() {
    String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    return params.isEmpty() ? method : method + " " + params;
  }

  @Override
  public int compareTo(Group other) {
    return new BenchmarkId(benchmark, mode, params)
        .compareTo(new BenchmarkId(other.benchmark, other.mode, other.params));
  }
}
