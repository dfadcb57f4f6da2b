package io.github.execbench.strategy.process.worker;

import io.github.execbench.strategy.process.wire.Message;
import io.github.execbench.strategy.process.wire.ProtocolException;
import io.github.execbench.strategy.process.wire.Thrown;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** One task on its way through a worker process. */
public final class RemoteCall {

  private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  /** A JVM that takes longer to start will not come up. */
  private static final Duration START = Duration.ofSeconds(60);

  /** How long an interrupted task may take to put things away. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final Worker worker;
  private final Optional<Duration> limit;

  /**
   * @param limit counts from when the worker is up: starting it is not the task's time
   */
  public RemoteCall(Worker worker, Optional<Duration> limit) {
    this.worker = worker;
    this.limit = limit;
  }

  /**
   * Sends a serialized task and waits for its serialized result.
   *
   * @throws Exception as {@code WorkerPool.call}
   */
  public byte[] call(byte[] task) throws Exception {
    long id = send(task);
    try {
      return await(id);
    } catch (InterruptedException e) {
      worker.cancel(id);
      endBy(System.nanoTime() + GRACE.toNanos());
      throw e;
    }
  }

  private long send(byte[] task) throws IOException, InterruptedException, WorkerDiedException {
    try {
      return worker.send(task);
    } catch (ProtocolException e) {
      throw e; // too long: nothing was sent
    } catch (IOException e) {
      throw new WorkerDiedException(worker.death(""));
    }
  }

  private byte[] await(long id) throws Exception {
    Message answer =
        worker.isStarting()
            ? receive(START, "the worker process has not started")
            : receive(limit.orElse(FOREVER), "not done");
    worker.up();
    if (answer.kind() == Message.Kind.READY) {
      answer = receive(limit.orElse(FOREVER), "not done");
    }
    if (answer.id() != id) {
      throw new WorkerDiedException(worker.death("an answer to another task"));
    }
    return switch (answer.kind()) {
      case RESULT -> answer.payload();
      case FAILURE -> throw Thrown.fromBytes(answer.payload()).toException();
      default -> throw new WorkerDiedException(worker.death(answer.kind() + " as an answer"));
    };
  }

  private Message receive(Duration limit, String what)
      throws InterruptedException, WorkerDiedException, TimeoutException {
    return switch (worker.receive(limit)) {
      case Received.Data(Message frame) -> frame;
      case Received.EndOfStream(String why) -> throw new WorkerDiedException(worker.death(why));
      case Received.TimedOut() -> {
        worker.close();
        throw new TimeoutException(what + " within " + limit.toMillis() + " ms");
      }
    };
  }

  /** Waits for the answer of a task that was told to stop, whatever it is; or kills it. */
  private void endBy(long deadline) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended =
            switch (worker.receive(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
              case Received.Data(Message frame) -> frame.kind() != Message.Kind.READY;
              case Received.EndOfStream _, Received.TimedOut _ -> {
                worker.close();
                yield true;
              }
            };
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
