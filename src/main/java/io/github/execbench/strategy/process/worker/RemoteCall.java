package io.github.execbench.strategy.process.worker;

import io.github.execbench.strategy.process.wire.Message;
import io.github.execbench.strategy.process.wire.ProtocolException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** One task on its way through a worker process. */
public final class RemoteCall {

  private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  /** A JVM that takes longer to start will not come up. */
  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  /** What a JVM may take on a busy machine, however soon a task is to be done. */
  private static final Duration SHORTEST_START = Duration.ofSeconds(5);

  /** How long an interrupted task may take to put things away. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  /** How much later than its worker this JVM may hear of a signal that is for both. */
  private static final Duration SIGNAL = Duration.ofMillis(300);

  private final Worker worker;
  private final Optional<Duration> limit;

  /**
   * @param limit of the task, and of the wait for its worker if that is only starting: each by
   *     itself, for starting is not the task's time. The wait is granted 5 seconds in any case and
   *     a minute at the most
   */
  public RemoteCall(Worker worker, Optional<Duration> limit) {
    this.worker = worker;
    this.limit = limit;
  }

  /**
   * Sends a serialized task and waits for its answer, a result or a failure. If the caller is
   * interrupted, the task is told so; one that ends well all the same leaves the caller
   * interrupted.
   *
   * @throws Exception as {@code WorkerPool.call}
   */
  public Message call(byte[] task) throws Exception {
    try {
      return worker.isStarting() ? first(task) : next(task);
    } catch (InterruptedException e) {
      worker.cancelLast();
      Optional<Message> result = endBy(System.nanoTime() + GRACE.toNanos());
      if (result.isEmpty()) {
        throw e;
      }
      Thread.currentThread().interrupt();
      return result.get();
    }
  }

  private Message first(byte[] task) throws Exception {
    long id;
    try {
      Duration start = start();
      id = send(task, start);
      Message first = receive(start, "it has not answered");
      if (first.kind() != Message.Kind.READY) {
        throw new WorkerDiedException(worker.death(first.kind() + " as its first message"));
      }
    } catch (WorkerDiedException | TimeoutException e) {
      throw new WorkerStartException(String.valueOf(e.getMessage()), e);
    }
    worker.up();
    return answer(id);
  }

  private Duration start() {
    Duration asked = limit.orElse(LONGEST_START);
    Duration granted = asked.compareTo(SHORTEST_START) < 0 ? SHORTEST_START : asked;
    return granted.compareTo(LONGEST_START) > 0 ? LONGEST_START : granted;
  }

  private Message next(byte[] task) throws Exception {
    return answer(send(task, limit.orElse(FOREVER)));
  }

  private long send(byte[] task, Duration limit) throws Exception {
    try (SendLimit sending = SendLimit.of(task, worker, limit)) {
      try {
        return worker.send(task);
      } catch (ProtocolException e) {
        throw e; // too long: nothing was sent
      } catch (IOException e) {
        if (sending.isOver()) {
          worker.close();
          throw timeout("it has not taken the task in", limit);
        }
        throw died("");
      }
    }
  }

  private Message answer(long id) throws Exception {
    Message answer = receive(limit.orElse(FOREVER), "not done");
    if (answer.id() != id) {
      throw new WorkerDiedException(worker.death("an answer to another task"));
    }
    return switch (answer.kind()) {
      case RESULT, FAILURE -> answer;
      default -> throw new WorkerDiedException(worker.death(answer.kind() + " as an answer"));
    };
  }

  private Message receive(Duration limit, String what)
      throws InterruptedException, WorkerDiedException, TimeoutException {
    return switch (worker.receive(limit)) {
      case Received.Data(Message message) -> message;
      case Received.EndOfStream(String why) -> throw died(why);
      case Received.TimedOut() -> {
        worker.close();
        throw timeout(what, limit);
      }
    };
  }

  private static TimeoutException timeout(String what, Duration limit) {
    return new TimeoutException(what + " within " + limit.toMillis() + " ms");
  }

  /**
   * It died; of a signal, perhaps, that was sent to all processes of a terminal or a service. Then
   * the caller is about to be interrupted, and the task is not at fault.
   */
  private WorkerDiedException died(String why) throws InterruptedException {
    String death = worker.death(why);
    if (worker.wasToldToEnd()) {
      Thread.sleep(SIGNAL);
    }
    return new WorkerDiedException(death);
  }

  /** Waits for the end of a task that was told to stop, whatever it is; or kills it. */
  private Optional<Message> endBy(long deadline) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
          switch (worker.receive(left)) {
            case Received.Data(Message message) -> {
              if (message.kind() == Message.Kind.RESULT) {
                worker.up();
                return Optional.of(message);
              }
              if (message.kind() != Message.Kind.READY) {
                return Optional.empty();
              }
            }
            case Received.EndOfStream _, Received.TimedOut _ -> {
              worker.close();
              return Optional.empty();
            }
          }
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
