package io.github.execbench.strategy.process;

import io.github.execbench.io.Shortage;
import io.github.execbench.strategy.process.cache.StartCache;
import io.github.execbench.strategy.process.wire.AllowList;
import io.github.execbench.strategy.process.wire.Answers;
import io.github.execbench.strategy.process.wire.Message;
import io.github.execbench.strategy.process.wire.Serial;
import io.github.execbench.strategy.process.worker.RemoteCall;
import io.github.execbench.strategy.process.worker.Worker;
import io.github.execbench.strategy.process.worker.WorkerCommand;
import io.github.execbench.strategy.process.worker.WorkerStartException;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.UnsendableResultException;
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
 *
 * <p>A worker that can't start costs its task and is not tried again: the pool goes on with those
 * that it has. If it has none, it is of no more use.
 */
public final class WorkerPool implements AutoCloseable {

  private final List<String> command;
  private final Optional<Duration> limit;
  private final Places places;
  private final Semaphore starts = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
  private final Set<Worker> all = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * @param workers how many tasks run at once at the most
   * @param limit a task's time limit; its worker is killed then
   */
  public WorkerPool(int workers, Optional<Duration> limit) {
    this(workers, limit, WorkerCommand.of(workers, StartCache.used()));
  }

  /**
   * For tasks that each have a limit of their own.
   *
   * @param heap in bytes, divided among the workers
   */
  public WorkerPool(int workers, long heap) {
    this(workers, Optional.empty(), WorkerCommand.of(workers, heap, StartCache.used()));
  }

  /**
   * @param command starts a worker
   */
  WorkerPool(int workers, Optional<Duration> limit, List<String> command) {
    this.limit = limit;
    this.command = command;
    places = new Places(workers);
  }

  /**
   * Runs a task in a worker and waits for it. Any number of threads may call it; each has a worker
   * of its own meanwhile. If the caller is interrupted, so is the task; one that doesn't heed it is
   * killed with its worker.
   *
   * @throws NoWorkerException if no worker starts any more
   * @throws UnsendableResultException if the task ended well and its result can't come back
   * @throws Exception what the task threw, as itself or as a {@code RemoteTaskException}, a {@link
   *     WorkerDiedException}, a {@link WorkerStartException}, or a {@link
   *     java.util.concurrent.TimeoutException}
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // the task's own result came back, null or not
  public <R> R call(Task<R> task) throws Exception {
    AllowList allowed = AllowList.of(task);
    return (R) Answers.value(call(() -> Serial.toBytes(task), limit), allowed);
  }

  /**
   * Runs a serialized task likewise and leaves its answer as it came: a result or a failure.
   *
   * @param limit its own time limit
   */
  public Message call(byte[] task, Optional<Duration> limit) throws Exception {
    return call(() -> task, limit);
  }

  /** Serializes a task while its worker starts. */
  @FunctionalInterface
  private interface Serialized {
    byte[] bytes() throws IOException;
  }

  private Message call(Serialized task, Optional<Duration> limit) throws Exception {
    places.take();
    boolean lost = false;
    try {
      Worker worker = take();
      try {
        return new RemoteCall(worker, limit).call(task.bytes());
      } finally {
        giveBack(worker);
      }
    } catch (WorkerStartException e) {
      lost = true;
      places.lose(e);
      throw e;
    } finally {
      if (!lost) {
        places.giveBack();
      }
    }
  }

  private Worker take() throws InterruptedException, WorkerStartException, IOException {
    Worker worker = idle.pollFirst();
    if (worker != null && worker.isAlive()) {
      return worker;
    }
    if (worker != null) { // killed while it was idle
      discard(worker);
    }
    starts.acquire();
    places.starting();
    try {
      worker = Worker.start(command, this::started);
    } catch (IOException | RuntimeException | Error e) { // an Error if there is no thread for it
      started(false);
      throw new WorkerStartException(Shortage.line(e), e);
    }
    all.add(worker);
    if (closed) { // closed while it started: nobody else would end it
      discard(worker);
      throw new IOException("the pool is closed");
    }
    return worker;
  }

  private void started(boolean well) {
    starts.release();
    places.started(well);
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
    if (all.remove(worker) && worker.wasUp()) {
      places.gone();
    }
  }

  @Override
  public void close() {
    closed = true;
    all.forEach(Worker::kill);
    all.forEach(this::discard);
  }
}
