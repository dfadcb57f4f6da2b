package io.github.execbench.results.summary;

import io.github.execbench.io.Printable;
import io.github.execbench.results.BenchmarkId;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The same work under several strategies: benchmark, mode and all parameters but the strategy and
 * its parallelism, which is 1 for SEQUENTIAL whatever it is for the others.
 */
public record WorkloadId(String benchmark, String mode, SortedMap<String, String> params)
    implements Comparable<WorkloadId> {

  /** The parameter that names the strategy. */
  public static final String STRATEGY = "strategy";

  /** The parameter that says how many tasks may be under way at once. */
  public static final String PARALLELISM = "parallelism";

  /** The strategy that the others are measured against. */
  public static final String BASELINE = "SEQUENTIAL";

  /** The parameter that names somebody's own work. */
  public static final String WORK = "work";

  /** The parameter that says how many tasks a batch of that has. */
  public static final String TASKS = "tasks";

  /** What a benchmark belongs to. */
  public static WorkloadId of(BenchmarkId id) {
    SortedMap<String, String> params = new TreeMap<>(id.params());
    if (params.remove(STRATEGY) != null) {
      params.remove(PARALLELISM);
    }
    return new WorkloadId(id.benchmark(), id.mode(), params);
  }

  /**
   * What people call it: the method's name where its class says no more ({@code sleep} of {@code
   * SleepBenchmark}), else both; then the other parameters.
   */
  public String name() {
    if (params.containsKey(WORK)) {
      return ofOwnWork();
    }
    int dot = benchmark.lastIndexOf('.');
    String method = benchmark.substring(dot + 1);
    String type = benchmark.substring(benchmark.lastIndexOf('.', dot - 1) + 1, Math.max(dot, 0));
    String topic = type.replaceFirst("Benchmark$", "");
    String name =
        method.equalsIgnoreCase(topic) || method.equalsIgnoreCase(topic + "s")
            ? method
            : topic + "." + method;
    return Printable.of(params.isEmpty() ? name : name + " " + params);
  }

  private String ofOwnWork() {
    SortedMap<String, String> rest = new TreeMap<>(params);
    String tasks = rest.remove(TASKS);
    String work = rest.remove(WORK);
    String batch = tasks == null ? "" : ", a batch of " + tasks;
    return Printable.of(work + (rest.isEmpty() ? "" : " " + rest) + batch);
  }

  /** Whether a greater score is faster. */
  public boolean higherIsBetter() {
    return new BenchmarkId(benchmark, mode, params).higherIsBetter();
  }

  @Override
  public int compareTo(WorkloadId other) {
    return new BenchmarkId(benchmark, mode, params)
        .compareTo(new BenchmarkId(other.benchmark, other.mode, other.params));
  }
}
