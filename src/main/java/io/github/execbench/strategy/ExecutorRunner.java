package io.github.execbench.strategy;

import io.github.execbench.strategy.process.WorkerPool;
import io.github.execbench.workload.Task;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Runs tasks on a JDK executor. */
final class ExecutorRunner implements TaskRunner {

  /** Has a body called with each index below a count, on the executor's threads. */
  private interface Dispatch {
    void each(int count, IntConsumer body);
  }

  private final ExecutorService executor;
  private final Dispatch dispatch;
  private final TaskCaller caller;
  private final @Nullable Semaphore permits;
  private final Alarm alarm;
  private final Losses losses;
  private final int parallelism;

  /**
   * @param permits how many tasks may run at once; null where the executor itself holds the bound
   */
  private ExecutorRunner(
      ExecutorService executor,
      Dispatch dispatch,
      TaskCaller caller,
      RunnerOptions options,
      @Nullable Semaphore permits,
      Losses losses) {
    this.executor = executor;
    this.dispatch = dispatch;
    this.caller = caller;
    this.permits = permits;
    this.losses = losses;
    alarm = new Alarm(options.taskTimeLimit());
    parallelism = options.parallelism();
  }

  /** Over a pool that itself runs no more than {@code parallelism} tasks at once. */
  static ExecutorRunner ofPool(ExecutorService pool, RunnerOptions options) {
    return new ExecutorRunner(pool, oneByOne(pool), TaskCaller.HERE, options, null, new Losses());
  }

  /** Over a work-stealing pool: the batch goes in as one task that splits itself. */
  static ExecutorRunner ofForkJoin(ForkJoinWorkerThreadFactory threads, RunnerOptions options) {
    Losses losses = new Losses();
    // A worker that can't start another dies of it, with the task that it was about to run.
    UncaughtExceptionHandler dies = (thread, thrown) -> losses.add(thrown);
    ForkJoinPool pool = new ForkJoinPool(options.parallelism(), threads, dies, false);
    return new ExecutorRunner(
        pool,
        (count, body) -> pool.execute(new SplittingAction(0, count, body, losses::add)),
        TaskCaller.HERE,
        options,
        null,
        losses);
  }

  /** Over virtual threads, which would all run at once: a semaphore bounds them. */
  static ExecutorRunner ofVirtualThreads(RunnerOptions options) {
    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    Semaphore permits = new Semaphore(options.parallelism());
    return new ExecutorRunner(
        executor, oneByOne(executor), TaskCaller.HERE, options, permits, new Losses());
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
        new ProcessCaller(workers),
        RunnerOptions.of(options.parallelism()),
        null,
        new Losses());
  }

  /**
   * Over the workers of a cluster, which hold the time limit themselves: a virtual thread waits on
   * each. More of them may come in mid-batch.
   */
  static ExecutorRunner ofCluster(RunnerOptions options) {
    ClusterCaller cluster = ClusterCaller.open(options);
    ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    return new ExecutorRunner(
        waiting,
        oneByOne(waiting),
        cluster,
        RunnerOptions.of(options.parallelism()),
        new Semaphore(options.parallelism()),
        new Losses());
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
    Batch<R> batch = new Batch<>(tasks, caller);
    List<TaskRun<R>> runs = batch.runs();
    try {
      dispatch.each(
          runs.size(),
          index -> {
            if (call(runs.get(index))) {
              batch.ended(runs.get(index));
            }
          });
    } catch (RuntimeException | Error e) { // no thread, or no memory to hand a task in
      losses.add(e);
    }
    return batch.await(losses);
  }

  @Override
  public <R> void stream(Iterator<? extends Task<R>> tasks, Consumer<? super Outcome<R>> outcomes)
      throws InterruptedException {
    // As many again as can run wait in the queue, so that no thread waits for the caller.
    int most = 2 * parallelism;
    TaskStream<R> stream = new TaskStream<>(most, outcomes, losses);
    int drawn = 0;
    try {
      while (stream.isOpen() || tasks.hasNext()) {
        while (stream.hasRoom() && tasks.hasNext()) {
          TaskRun<R> run = new TaskRun<>(drawn++, tasks.next(), caller);
          stream.begin(run);
          execute(() -> {
            if (call(run)) {
              stream.ended(run);
            }
          });
        }
        stream.tellNext();
      }
    } catch (InterruptedException e) {
      stream.cancel();
      stream.tellRest();
      throw e;
    } finally {
      stream.cancel();
      stream.awaitRest();
    }
  }

  private void execute(Runnable call) {
    try {
      executor.execute(call);
    } catch (RuntimeException | Error e) { // no thread for it
      losses.add(e);
      losses.check();
    }
  }

  /**
   * Runs a task on this thread.
   *
   * @return whether it ran
   */
  private <R> boolean call(TaskRun<R> run) {
    if (permits == null) {
      return run.run(alarm);
    }
    permits.acquireUninterruptibly();
    try {
      return run.run(alarm);
    } finally {
      permits.release();
    }
  }

  @Override
  public Map<String, Outcome<String>> screen(Task<String> question) throws InterruptedException {
    return caller.screen(question);
  }

  @Override
  public void tellOfUnused(Consumer<String> listener) {
    caller.tellOfUnused(listener);
  }

  @Override
  public int parallelism() {
    return caller.places(parallelism);
  }

  @Override
  public void close() {
    executor.shutdownNow();
    caller.close();
    alarm.close();
    executor.close();
  }
}
