package io.github.execbench.benchmark;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;

/** The JDK's executors as one would open them by hand. */
public enum BareExecutor {
  FIXED_POOL(Executors::newFixedThreadPool),
  FORK_JOIN_POOL(ForkJoinPool::new),
  VIRTUAL_THREADS(parallelism -> Executors.newVirtualThreadPerTaskExecutor());

  private final IntFunction<ExecutorService> factory;

  BareExecutor(IntFunction<ExecutorService> factory) {
    this.factory = factory;
  }

  ExecutorService open(int parallelism) {
    return factory.apply(parallelism);
  }
}
