package io.github.execbench.strategy;

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
  PROCESS(ExecutorRunner::ofProcesses);

  private static final int FORK_JOIN_MOST = 0x7fff;

  private final Function<RunnerOptions, TaskRunner> factory;

  Strategy(Function<RunnerOptions, TaskRunner> factory) {
    this.factory = factory;
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
