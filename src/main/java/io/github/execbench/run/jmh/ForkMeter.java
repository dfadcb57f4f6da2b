package io.github.execbench.run.jmh;

import io.github.execbench.results.journal.Activity;
import io.github.execbench.run.machine.ProcessTree;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Runs in each fork as one of JMH's profilers and reads counters before and after each iteration.
 * What it finds travels to the host as secondary results, where {@link #take} removes it before
 * anyone shows or stores them.
 */
public final class ForkMeter implements InternalProfiler {

  private static final String PREFIX = "execbench-meter.";
  private static final List<String> LABELS =
      List.of("seconds", "compileSeconds", "collections", "collectSeconds", "cpuSeconds");

  /** Linux counts in ticks of 10 ms: processes below that were read just before are no news. */
  private static final long FRESH_NANOS = 20_000_000;

  private final ProcessTree tree = ProcessTree.ofThisProcess();
  private ProcessTree.Reading below = new ProcessTree.Reading(Double.NaN, Double.NaN);
  private long belowRead = System.nanoTime() - FRESH_NANOS;
  private double[] before = new double[0];

  /** JMH makes one by this. */
  public ForkMeter() {}

  @Override
  public String getDescription() {
    return "compiling, collections and CPU time of an iteration";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = read();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double[] after = read();
    List<Result<?>> results = new ArrayList<>();
    for (int i = 0; i < after.length; i++) {
      double difference = after[i] - before[i];
      results.add(new ScalarResult(PREFIX + LABELS.get(i), difference, "", AggregationPolicy.AVG));
    }
    return results;
  }

  /** In the order of the labels. */
  private double[] read() {
    double collections = 0;
    double collectMillis = 0;
    for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      collections += Math.max(0, bean.getCollectionCount());
      collectMillis += Math.max(0, bean.getCollectionTime());
    }
    if (System.nanoTime() - belowRead >= FRESH_NANOS) {
      below = tree.read();
      belowRead = System.nanoTime();
    }
    double compile = ownCompileSeconds();
    double cpu = ownCpuSeconds();
    return new double[] {
      System.nanoTime() / 1e9,
      compile + (Double.isNaN(below.compileSeconds()) ? 0 : below.compileSeconds()),
      collections,
      collectMillis / 1e3,
      cpu + below.cpuSeconds()
    };
  }

  private static double ownCompileSeconds() {
    var bean = ManagementFactory.getCompilationMXBean();
    return bean != null && bean.isCompilationTimeMonitoringSupported()
        ? bean.getTotalCompilationTime() / 1e3
        : Double.NaN;
  }

  private static double ownCpuSeconds() {
    return ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean bean
            && bean.getProcessCpuTime() >= 0
        ? bean.getProcessCpuTime() / 1e9
        : Double.NaN;
  }

  /** Takes out of an iteration's results what a meter put in; empty if none did. */
  static Optional<Activity> take(IterationResult result) {
    double[] values = new double[LABELS.size()];
    boolean found = false;
    for (int i = 0; i < values.length; i++) {
      String label = PREFIX + LABELS.get(i);
      values[i] = Double.NaN;
      var raw = result.getRawSecondaryResults().get(label);
      if (raw != null && !raw.isEmpty()) {
        values[i] = raw.iterator().next().getScore();
        found = true;
      }
      result.getRawSecondaryResults().remove(label);
    }
    return found
        ? Optional.of(new Activity(values[0], values[1], values[2], values[3], values[4]))
        : Optional.empty();
  }
}
