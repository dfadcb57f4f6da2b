package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import java.util.Collection;
import java.util.HashSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is the same benchmark on machines of different size: one with as many tasks at once as the
 * machine has cores.
 *
 * @param sizesDiffer whether the machines have different numbers of cores
 */
public record SameOnAll(boolean sizesDiffer) {

  private static final String CORES = "cores";
  private static final String PARALLELISM = "parallelism";

  /** Of machines with so many cores. */
  public static SameOnAll of(Collection<String> cores) {
    return new SameOnAll(new HashSet<>(cores).size() > 1);
  }

  /**
   * What a benchmark of a machine is called on all.
   *
   * @param cores of the machine; "" if not known
   */
  public BenchmarkId name(String cores, BenchmarkId id) {
    String parallelism = id.params().getOrDefault(PARALLELISM, "");
    if (!sizesDiffer || parallelism.isEmpty() || !parallelism.equals(cores)) {
      return id;
    }
    SortedMap<String, String> params = new TreeMap<>(id.params());
    params.put(PARALLELISM, CORES);
    return new BenchmarkId(id.benchmark(), id.mode(), params);
  }
}
