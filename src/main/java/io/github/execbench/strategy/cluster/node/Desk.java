package io.github.execbench.strategy.cluster.node;

import io.github.execbench.strategy.cluster.engine.RequestHandler;
import io.github.execbench.strategy.process.NoWorkerException;
import io.github.execbench.strategy.process.WorkerPool;
import io.github.execbench.strategy.process.worker.WorkerDiedException;
import io.github.execbench.strategy.process.worker.WorkerStartException;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

/**
 * Takes in the tasks of drivers and has them run by processes of this worker, each by one that has
 * no other task: what a task does to its process, it does to nobody else.
 */
public final class Desk implements RequestHandler, AutoCloseable {

  private final WorkerPool processes;
  private final OpenRequests open = new OpenRequests();

  /**
   * @param slots how many tasks run at once
   * @param heap in bytes, divided among the processes
   */
  public Desk(int slots, long heap) {
    processes = new WorkerPool(slots, heap);
  }

  @Override
  public byte[] answer(UUID driver, byte[] bytes) {
    Request request = Request.of(bytes);
    OpenRequests.Key key = new OpenRequests.Key(driver, request.id());
    if (!open.begin(key)) {
      return Reply.of(Reply.Kind.CANCELED, "").toBytes();
    }
    try {
      return reply(request).toBytes();
    } finally {
      open.end(key);
    }
  }

  private Reply reply(Request request) {
    try {
      return Reply.of(processes.call(request.task(), request.limit()));
    } catch (InterruptedException e) {
      return Reply.of(Reply.Kind.CANCELED, "");
    } catch (TimeoutException e) {
      return Reply.of(Reply.Kind.TIMED_OUT, String.valueOf(e.getMessage()));
    } catch (NoWorkerException e) {
      return Reply.of(Reply.Kind.UNABLE, e.getMessage());
    } catch (WorkerDiedException | WorkerStartException e) {
      return Reply.of(Reply.Kind.DIED, String.valueOf(e.getMessage()));
    } catch (Exception e) { // the pool is closed: this worker is ending
      return Reply.of(Reply.Kind.UNABLE, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void cancel(UUID driver, long request) {
    open.cancel(new OpenRequests.Key(driver, request));
  }

  @Override
  public void gone(UUID driver) {
    open.cancelAll(driver);
  }

  /** Ends the processes. */
  @Override
  public void close() {
    processes.close();
  }
}
