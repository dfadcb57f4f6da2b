package io.github.execbench.strategy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/** The ways to run a batch of tasks: the only registry of them. */
public enum Strategy {
  /** One after the other on the calling thread; what the others are measured against. */
  SEQUENTIAL(SequentialRunner::new),
  /** A fixed pool of platform threads. */
  THREAD_POOL(o -> ExecutorRunner.ofPool(Executors.newFixedThreadPool(o.parallelism()), o)),
  /** A work-stealing pool; a batch splits itself in halves. */
  FORK_JOIN(o -> ExecutorRunner.ofForkJoin(ForkJoinPool.defaultForkJoinWorkerThreadFactory, o)),
  /** A virtual thread a task; a semaphore bounds how many are under way. */
  VIRTUAL_THREADS(ExecutorRunner::ofVirtualThreads),
  /** A pool of worker JVMs; tasks and results are serialized. */
  PROCESS(ExecutorRunner::ofProcesses),
  /** The workers of a cluster, on this machine or on others; needs a library beside the jar. */
  CLUSTER(ExecutorRunner::ofCluster);

  private static final int FORK_JOIN_MOST = 0x7fff;

  private final Function<RunnerOptions, TaskRunner> factory;

  Strategy(Function<RunnerOptions, TaskRunner> factory) {
    this.factory = factory;
  }

  /** Those that are measured where none is named: all that need nothing but this program. */
  public static List<Strategy> byDefault() {
    return Arrays.stream(values()).filter(strategy -> strategy != CLUSTER).toList();
  }

  /**
   * Does nothing if it can be opened here, as far as that is known without opening it.
   *
   * @throws CannotStartException if a library is missing; the message says how to get it
   */
  public void checkAvailable() {
    if (this == CLUSTER) {
      ClusterCaller.checkLibrary();
    }
  }

  /** Whether tasks run in other processes: they, and their results, are serialized. */
  public boolean usesProcesses() {
    return this == PROCESS || this == CLUSTER;
  }

  /**
   * The largest parallelism of a runner: what a {@link ForkJoinPool} takes, or what is sensible.
   */
  public int largestParallelism() {
    return this == FORK_JOIN ? FORK_JOIN_MOST : RunnerOptions.LARGEST_PARALLELISM;
  }

  /**
   * Opens a runner; the caller closes it.
   *
   * @throws IllegalArgumentException if the parallelism is larger than {@link #largestParallelism}
   */
  public TaskRunner open(RunnerOptions options) {
    if (options.parallelism() > largestParallelism()) {
      throw new IllegalArgumentException(
          "parallelism " + options.parallelism() + ": " + this + " takes " + largestParallelism());
    }
    return factory.apply(options);
  }

  /** Opens a runner with nothing but a parallelism. */
  public TaskRunner open(int parallelism) {
    return open(RunnerOptions.of(parallelism));
  }
}
