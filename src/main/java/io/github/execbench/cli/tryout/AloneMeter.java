package io.github.execbench.cli.tryout;

import io.github.execbench.workload.Task;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Measures tasks one by one on this thread, in groups that double until one is long enough. */
final class AloneMeter {

  /**
   * What a task takes by itself.
   *
   * @param tasks of the last group, to which the means belong
   */
  record Alone(int tasks, double wallSeconds, double cpuSeconds, double allocatedBytes) {}

  /** Calls a task; a failure is told at once. */
  @FunctionalInterface
  interface Caller {
    void call(Task<Object> task) throws Exception;
  }

  private static final double GROUP_SECONDS = 0.2;
  private static final double TOTAL_SECONDS = 1.5;

  private final List<? extends Task<Object>> tasks;
  private final Caller caller;
  private int next;

  AloneMeter(List<? extends Task<Object>> tasks, Caller caller) {
    this.tasks = tasks;
    this.caller = caller;
  }

  /** The last of the groups that take a second and a half together: by then the code is warm. */
  Alone measure() throws Exception {
    long start = System.nanoTime();
    int size = 1;
    while (true) {
      Alone group = group(size);
      boolean longEnough = group.wallSeconds() * size >= GROUP_SECONDS;
      double spent = (System.nanoTime() - start) / 1e9;
      if (spent >= TOTAL_SECONDS || size >= 1 << 26) {
        return group;
      }
      size = longEnough ? size : 2 * size;
    }
  }

  private Alone group(int size) throws Exception {
    long cpu = cpuNanos();
    long bytes = allocatedBytes();
    long start = System.nanoTime();
    for (int i = 0; i < size; i++) {
      caller.call(tasks.get(next));
      next = (next + 1) % tasks.size();
    }
    double wall = (System.nanoTime() - start) / 1e9;
    return new Alone(
        size,
        Math.max(wall, 1e-9) / size,
        cpu < 0 ? Double.NaN : (cpuNanos() - cpu) / 1e9 / size,
        bytes < 0 ? Double.NaN : (allocatedBytes() - bytes) / (double) size);
  }

  private static long cpuNanos() {
    var bean = ManagementFactory.getThreadMXBean();
    return bean.isCurrentThreadCpuTimeSupported() ? bean.getCurrentThreadCpuTime() : -1;
  }

  private static long allocatedBytes() {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean bean
            && bean.isThreadAllocatedMemorySupported()
        ? bean.getCurrentThreadAllocatedBytes()
        : -1;
  }
}
