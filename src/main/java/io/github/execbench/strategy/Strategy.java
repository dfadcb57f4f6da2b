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

  private final Function<RunnerOptions, TaskRunner> factory;

  Strategy(Function<RunnerOptions, TaskRunner> factory) {
    this.factory = factory;
  }

  /** Opens a runner; the caller closes it. */
  public TaskRunner open(RunnerOptions options) {
    return factory.apply(options);
  }

  /** Opens a runner with nothing but a parallelism. */
  public TaskRunner open(int parallelism) {
    return open(RunnerOptions.of(parallelism));
  }
}
