package io.github.execbench.results.output;

import io.github.execbench.results.BenchmarkId;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** A column a parameter, over all benchmarks of a table, titled as JMH does. */
public final class ParameterColumns {

  private final SortedSet<String> names = new TreeSet<>();

  public ParameterColumns(Collection<BenchmarkId> ids) {
    ids.forEach(id -> names.addAll(id.params().keySet()));
  }

  /** Adds the titles. */
  public void titles(Csv csv) {
    names.forEach(name -> csv.quoted("Param: " + name));
  }

  /** Adds a benchmark's values; empty where it has no such parameter. */
  public void values(Csv csv, BenchmarkId id) {
    names.forEach(name -> csv.field(id.params().getOrDefault(name, "")));
  }
}
