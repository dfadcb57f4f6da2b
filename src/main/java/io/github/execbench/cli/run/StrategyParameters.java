package io.github.execbench.cli.run;

import io.github.execbench.cli.runner.ClusterOptions;
import io.github.execbench.results.summary.WorkloadId;
import io.github.execbench.run.UsageException;
import io.github.execbench.run.jmh.Selection;
import io.github.execbench.strategy.RunnerOptions;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskRunner;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts down the parallelism that is really used, so that every row says it: the number behind
 * "cores", 1 for SEQUENTIAL, which runs one task at a time whatever it is told, and of standing
 * workers no more than their slots, all of which are their cores.
 */
public final class StrategyParameters implements Selection.ParameterRule {

  private static final String CORES = "cores";

  private final int cores;
  private OptionalInt standing = OptionalInt.empty();

  /**
   * @param cores what {@code cores} stands for
   */
  public StrategyParameters(int cores) {
    this.cores = cores;
  }

  public static StrategyParameters ofThisMachine() {
    return new StrategyParameters(Runtime.getRuntime().availableProcessors());
  }

  /** A strategy that needs more than this program is measured where it is asked for. */
  @Override
  public List<String> defaults(String name, List<String> declared) {
    boolean every =
        name.equals(WorkloadId.STRATEGY)
            && declared.equals(Arrays.stream(Strategy.values()).map(Strategy::name).toList());
    return every ? Strategy.byDefault().stream().map(Strategy::name).toList() : declared;
  }

  @Override
  public SortedMap<String, String> resolve(SortedMap<String, String> params) throws UsageException {
    if (Strategy.CLUSTER.name().equals(params.get(WorkloadId.STRATEGY))) {
      Strategy.CLUSTER.checkAvailable();
    }
    String parallelism = params.get(WorkloadId.PARALLELISM);
    if (parallelism == null) {
      return params;
    }
    SortedMap<String, String> resolved = new TreeMap<>(params);
    int number = number(parallelism, largest(params.get(WorkloadId.STRATEGY)));
    resolved.put(WorkloadId.PARALLELISM, Integer.toString(number));
    if (Strategy.SEQUENTIAL.name().equals(params.get(WorkloadId.STRATEGY))) {
      resolved.put(WorkloadId.PARALLELISM, "1");
    } else if (joinsStandingWorkers(params)) {
      int most = slots();
      int used = parallelism.equals(CORES) ? most : Math.min(number, most);
      resolved.put(WorkloadId.PARALLELISM, Integer.toString(used));
    }
    return resolved;
  }

  private static boolean joinsStandingWorkers(SortedMap<String, String> params) {
    return Strategy.CLUSTER.name().equals(params.get(WorkloadId.STRATEGY))
        && ClusterOptions.joinsStandingWorkers();
  }

  /** Asked once, of the workers themselves. */
  private int slots() {
    if (standing.isEmpty()) {
      try (TaskRunner workers = Strategy.CLUSTER.open(RunnerOptions.LARGEST_PARALLELISM)) {
        standing = OptionalInt.of(workers.parallelism());
      }
    }
    return standing.getAsInt();
  }

  /** What the strategy takes, or every executor where none is named. */
  private static int largest(@Nullable String name) {
    return Arrays.stream(Strategy.values())
        .filter(strategy -> name == null || strategy.name().equals(name))
        .mapToInt(Strategy::largestParallelism)
        .min()
        .orElse(RunnerOptions.LARGEST_PARALLELISM);
  }

  private int number(String parallelism, int largest) throws UsageException {
    if (parallelism.equals(CORES)) {
      return cores;
    }
    try {
      int number = Integer.parseInt(parallelism);
      if (number > 0 && number <= largest) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw unknown(parallelism, largest);
    }
    throw unknown(parallelism, largest);
  }

  private static UsageException unknown(String parallelism, int largest) {
    return new UsageException(
        "-p parallelism="
            + parallelism
            + ": must be a whole number from 1 to "
            + largest
            + ", or cores");
  }
}
