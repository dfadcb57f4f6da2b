package io.github.execbench.strategy.process;

import io.github.execbench.strategy.process.cache.StartCache;
import io.github.execbench.strategy.process.wire.Serial;
import io.github.execbench.strategy.process.worker.RemoteCall;
import io.github.execbench.strategy.process.worker.Worker;
import io.github.execbench.strategy.process.worker.WorkerCommand;
import io.github.execbench.workload.Task;
import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/**
 * Worker processes, started as tasks need them. Each runs one task at a time; one that dies, or has
 * to be killed, is replaced.
 *
 * <p>No more start at once than there are cores: the first tasks then begin as soon as a JVM can
 * start, and the last no later than if all had started together.
 */
public final class WorkerPool implements AutoCloseable {

  private final List<String> command;
  private final Optional<Duration> limit;
  private final Semaphore starts = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
  private final Set<Worker> all = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * @param workers how many tasks will be called at once
   * @param limit a task's time limit; its worker is killed then
   */
  public WorkerPool(int workers, Optional<Duration> limit) {
    this.limit = limit;
    command = WorkerCommand.of(workers, StartCache.used());
  }

  /**
   * Runs a task in a worker and waits for it. Any number of threads may call it; each has a worker
   * of its own meanwhile. If the caller is interrupted, so is the task; one that doesn't heed it is
   * killed with its worker.
   *
   * @throws Exception what the task threw, as itself or as a {@code RemoteTaskException}, a {@link
   *     WorkerDiedException}, or a {@link java.util.concurrent.TimeoutException}
   */
  @SuppressWarnings("unchecked") // the task's own result came back
  public <R> R call(Task<R> task) throws Exception {
    Worker worker = take();
    try {
      byte[] bytes = Serial.toBytes(task); // while the worker starts
      return (R) Serial.fromBytes(new RemoteCall(worker, limit).call(bytes));
    } finally {
      giveBack(worker);
    }
  }

  private Worker take() throws IOException, InterruptedException {
    Worker worker = idle.pollFirst();
    if (worker != null && worker.isAlive()) {
      return worker;
    }
    if (worker != null) { // killed while it was idle
      discard(worker);
    }
    starts.acquire();
    try {
      worker = Worker.start(command, starts::release);
    } catch (IOException e) {
      starts.release();
      throw new IOException("can't start a worker process: " + e.getMessage(), e);
    }
    all.add(worker);
    if (closed) { // closed while it started: nobody else would end it
      discard(worker);
      throw new IOException("the pool is closed");
    }
    return worker;
  }

  private void giveBack(Worker worker) {
    if (worker.isAlive() && !worker.isStarting() && !closed) {
      idle.addFirst(worker);
    } else {
      discard(worker);
    }
  }

  private void discard(Worker worker) {
    worker.close();
    all.remove(worker);
  }

  @Override
  public void close() {
    closed = true;
    all.forEach(Worker::kill);
    all.forEach(this::discard);
  }
}
