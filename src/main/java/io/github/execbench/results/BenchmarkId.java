package io.github.execbench.results;

import io.github.execbench.io.Printable;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a score belongs to. The same method may be measured in several modes and with several
 * parameters: all three are the key.
 *
 * @param benchmark the fully qualified name of the method
 * @param mode JMH's short name of the mode: thrpt, avgt, sample, ss
 * @param params the parameters by name
 */
public record BenchmarkId(String benchmark, String mode, SortedMap<String, String> params)
    implements Comparable<BenchmarkId> {

  public BenchmarkId {
    params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
  }

  public static BenchmarkId of(String benchmark, String mode, Map<String, String> params) {
    return new BenchmarkId(benchmark, mode, new TreeMap<>(params));
  }

  /** Whether a greater score is a better one. */
  public boolean higherIsBetter() {
    return mode.equals("thrpt");
  }

  /** As messages name it, in one line: benchmark, mode and parameters. */
  @Override
  public String toString() {
    return Printable.of(benchmark + " [" + mode + "]" + (params.isEmpty() ? "" : " " + params));
  }

  /** Class and method without the package, then the parameters; in one line. */
  public String shortName() {
    int method = benchmark.lastIndexOf('.');
    String name = benchmark.substring(benchmark.lastIndexOf('.', Math.max(0, method - 1)) + 1);
    return Printable.of(params.isEmpty() ? name : name + params);
  }

  @Override
  public int compareTo(BenchmarkId other) {
    int order = benchmark.compareTo(other.benchmark);
    if (order == 0) {
      order = mode.compareTo(other.mode);
    }
    return order != 0 ? order : compare(params.entrySet(), other.params.entrySet());
  }

  /** Name by name and value by value: printed texts of different parameters may be the same. */
  private static int compare(
      Collection<Map.Entry<String, String>> a, Collection<Map.Entry<String, String>> b) {
    Iterator<Map.Entry<String, String>> others = b.iterator();
    for (Map.Entry<String, String> entry : a) {
      if (!others.hasNext()) {
        return 1;
      }
      Map.Entry<String, String> other = others.next();
      int order = entry.getKey().compareTo(other.getKey());
      if (order == 0) {
        order = entry.getValue().compareTo(other.getValue());
      }
      if (order != 0) {
        return order;
      }
    }
    return others.hasNext() ? -1 : 0;
  }
}
