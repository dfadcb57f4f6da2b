package io.github.execbench.run.jmh;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.PlannedBenchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkListEntry;

/**
 * One benchmark in one mode with one value of each parameter.
 *
 * @param forks as the benchmark itself or -f says
 * @param estimatedSeconds of a fork, by its settings
 * @param settings its own, where it has any
 */
public record Combination(
    BenchmarkId id,
    Mode mode,
    BenchmarkListEntry entry,
    int forks,
    double estimatedSeconds,
    StepSettings settings) {

  /** The same benchmark with other parameters, and settings of its own. */
  public Combination with(BenchmarkId other, double seconds, StepSettings own) {
    return new Combination(other, mode, entry, forks, seconds, own);
  }

  /** The same with so many forks. */
  public Combination withForks(int other) {
    return new Combination(id, mode, entry, other, estimatedSeconds, settings);
  }

  /** Without a fork, what its own JVM would be told is told to this one. */
  void setPropertiesHere() {
    if (forks == 0) {
      for (String argument : settings.jvmArguments()) {
        if (argument.startsWith("-D") && argument.contains("=")) {
          int is = argument.indexOf('=');
          System.setProperty(argument.substring(2, is), argument.substring(is + 1));
        }
      }
    }
  }

  /** Its place in a run's plan, with its own number of forks; without a fork there is one round. */
  public PlannedBenchmark planned() {
    return new PlannedBenchmark(id, Math.max(1, forks), estimatedSeconds);
  }
}
