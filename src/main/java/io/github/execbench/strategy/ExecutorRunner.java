package io.github.execbench.strategy;

import io.github.execbench.strategy.process.WorkerPool;
import io.github.execbench.workload.Task;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Runs tasks on a JDK executor. */
final class ExecutorRunner implements TaskRunner {

  /** Has a body called with each index below a count, on the executor's threads. */
  private interface Dispatch {
    void each(int count, IntConsumer body);
  }

  private final ExecutorService executor;
  private final Dispatch dispatch;
  private final CallSite site;
  private final Semaphore permits;
  private final Alarm alarm;
  private final int parallelism;

  private ExecutorRunner(
      ExecutorService executor,
      Dispatch dispatch,
      CallSite site,
      RunnerOptions options,
      Semaphore permits) {
    this.executor = executor;
    this.dispatch = dispatch;
    this.site = site;
    this.permits = permits;
    alarm = new Alarm(options.taskTimeLimit());
    parallelism = options.parallelism();
  }

  /** Over a pool that itself runs no more than {@code parallelism} tasks at once. */
  static ExecutorRunner ofPool(ExecutorService pool, RunnerOptions options) {
    return new ExecutorRunner(pool, oneByOne(pool), CallSite.HERE, options, null);
  }

  /** Over a work-stealing pool: the batch goes in as one task that splits itself. */
  static ExecutorRunner ofForkJoin(ForkJoinPool pool, RunnerOptions options) {
    return new ExecutorRunner(
        pool,
        (count, body) -> pool.execute(new SplittingAction(0, count, body)),
        CallSite.HERE,
        options,
        null);
  }

  /** Over an executor that would run everything at once: a semaphore bounds it. */
  static ExecutorRunner ofUnbounded(ExecutorService executor, RunnerOptions options) {
    return new ExecutorRunner(
        executor, oneByOne(executor), CallSite.HERE, options, new Semaphore(options.parallelism()));
  }

  /**
   * Over worker processes, which hold the time limit themselves: a thread of ours waits on each.
   */
  static ExecutorRunner ofProcesses(RunnerOptions options) {
    WorkerPool workers = new WorkerPool(options.parallelism(), options.taskTimeLimit());
    ExecutorService waiting = Executors.newFixedThreadPool(options.parallelism());
    return new ExecutorRunner(
        waiting,
        oneByOne(waiting),
        new ProcessSite(workers),
        RunnerOptions.of(options.parallelism()),
        null);
  }

  private static Dispatch oneByOne(Executor executor) {
    return (count, body) -> {
      for (int i = 0; i < count; i++) {
        int index = i;
        executor.execute(() -> body.accept(index));
      }
    };
  }

  @Override
  public <R> List<R> run(List<? extends Task<R>> tasks)
      throws TaskFailedException, InterruptedException {
    Batch<R> batch = new Batch<>(tasks, site);
    List<TaskRun<R>> runs = batch.runs();
    dispatch.each(runs.size(), index -> batch.ended(index, call(runs.get(index))));
    return batch.await();
  }

  @Override
  public <R> void stream(Iterator<? extends Task<R>> tasks, Consumer<? super Outcome<R>> outcomes)
      throws InterruptedException {
    BlockingQueue<Ended<R>> ended = new LinkedBlockingQueue<>();
    Set<TaskRun<R>> open = new HashSet<>();
    try {
      while (!open.isEmpty() || tasks.hasNext()) {
        // As many again as can run wait in the queue, so that no thread waits for the caller.
        while (open.size() < 2 * parallelism && tasks.hasNext()) {
          TaskRun<R> run = new TaskRun<>(tasks.next(), site);
          open.add(run);
          executor.execute(() -> ended.add(new Ended<>(run, call(run))));
        }
        Ended<R> next = ended.take();
        open.remove(next.run);
        outcomes.accept(next.outcome);
      }
    } finally {
      open.forEach(TaskRun::cancel);
      awaitAll(open, ended);
    }
  }

  private record Ended<R>(TaskRun<R> run, Outcome<R> outcome) {}

  private static <R> void awaitAll(Set<TaskRun<R>> open, BlockingQueue<Ended<R>> ended) {
    boolean interrupted = false;
    while (!open.isEmpty()) {
      try {
        open.remove(ended.take().run);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private <R> Outcome<R> call(TaskRun<R> run) {
    if (permits == null) {
      return alarm.call(run);
    }
    permits.acquireUninterruptibly();
    try {
      return alarm.call(run);
    } finally {
      permits.release();
    }
  }

  @Override
  public int parallelism() {
    return parallelism;
  }

  @Override
  public void close() {
    executor.shutdownNow();
    site.close();
    alarm.close();
    executor.close();
  }
}
