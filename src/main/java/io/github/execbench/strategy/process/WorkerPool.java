package io.github.execbench.strategy.process;

import io.github.execbench.workload.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * A fixed number of worker processes. Each runs one task at a time; one that dies, or has to be
 * killed, is replaced.
 */
public final class WorkerPool implements AutoCloseable {

  private final List<String> command;
  private final Optional<Duration> limit;
  private final BlockingDeque<Worker> idle = new LinkedBlockingDeque<>();
  private final List<Worker> all = new ArrayList<>();
  private boolean closed;

  /**
   * Starts the workers, all at once, and doesn't wait for them: the first tasks are sent while they
   * start.
   *
   * @param limit a task's time limit; its worker is killed then
   * @throws java.io.UncheckedIOException if a process can't be started
   */
  public WorkerPool(int workers, Optional<Duration> limit) {
    this.limit = limit;
    command = WorkerCommand.of(workers);
    try {
      for (int i = 0; i < workers; i++) {
        idle.add(start());
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Runs a task in a worker and waits for it. As many threads as there are workers may call it at
   * once. If the caller is interrupted, so is the task; one that doesn't heed it is killed with its
   * worker.
   *
   * @throws Exception what the task threw, as itself or as a {@link RemoteTaskException}, a {@link
   *     WorkerDiedException}, or a {@link java.util.concurrent.TimeoutException}
   */
  @SuppressWarnings("unchecked") // the task's own result came back
  public <R> R call(Task<R> task) throws Exception {
    byte[] bytes = Serial.toBytes(task);
    Worker worker = idle.takeFirst();
    try {
      if (!worker.isAlive()) { // its last task was its end, or it was killed while it was idle
        worker = replace(worker);
      }
      return (R) Serial.fromBytes(new RemoteCall(worker, limit).call(bytes));
    } finally {
      idle.addFirst(worker);
    }
  }

  private synchronized Worker start() {
    if (closed) {
      throw new IllegalStateException("the pool is closed");
    }
    Worker worker = Worker.start(command);
    all.add(worker);
    return worker;
  }

  private Worker replace(Worker dead) {
    dead.close();
    synchronized (this) {
      all.remove(dead);
    }
    return start();
  }

  @Override
  public synchronized void close() {
    closed = true;
    all.forEach(Worker::kill);
    all.forEach(Worker::close);
    all.clear();
  }
}
