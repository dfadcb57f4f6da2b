package io.github.execbench.strategy.process;

import io.github.execbench.strategy.process.worker.WorkerStartException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The places of a pool's workers. One task at a time has a place, with a worker or while one
 * starts; a place whose worker can't start is lost. When no worker is left and none starts, nobody
 * waits any more.
 */
final class Places {

  private final Semaphore free;
  private int starting;
  private int up;
  private @Nullable WorkerStartException last;

  Places(int workers) {
    free = new Semaphore(workers);
  }

  /** Waits for a place. */
  void take() throws InterruptedException, NoWorkerException {
    free.acquire();
    try {
      check();
    } catch (NoWorkerException e) {
      free.release(); // for the next who waits
      throw e;
    }
  }

  void giveBack() {
    free.release();
  }

  synchronized void starting() {
    starting++;
  }

  /**
   * A start has ended.
   *
   * @param well whether there is a worker now
   */
  synchronized void started(boolean well) {
    starting--;
    up += well ? 1 : 0;
    notifyAll();
  }

  /** A worker that was up is gone. */
  synchronized void gone() {
    up--;
  }

  /**
   * A place is lost. Waits until it is known whether any worker can start.
   *
   * @throws NoWorkerException if none can
   */
  synchronized void lose(WorkerStartException why) throws InterruptedException, NoWorkerException {
    while (last == null && up == 0 && starting > 0) {
      wait();
    }
    if (last == null && up == 0) {
      last = why;
      free.release();
      notifyAll();
    }
    check();
  }

  private synchronized void check() throws NoWorkerException {
    if (last != null) {
      throw new NoWorkerException(last);
    }
  }
}
