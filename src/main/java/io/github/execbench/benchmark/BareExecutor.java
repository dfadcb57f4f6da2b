package io.github.execbench.benchmark;

import io.github.execbench.workload.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
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

  /** The results of tasks, in their order. */
  static <R> List<R> run(ExecutorService service, List<? extends Task<R>> tasks)
      throws InterruptedException, ExecutionException {
    List<R> gathered = new ArrayList<>(tasks.size());
    for (Future<R> future : service.invokeAll(tasks)) {
      gathered.add(future.get());
    }
    return gathered;
  }

  ExecutorService open(int parallelism) {
    return factory.apply(parallelism);
  }
}
