package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.engine.Station;
import io.github.execbench.strategy.cluster.node.Reply;
import io.github.execbench.strategy.cluster.node.Request;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One task on its way through one worker. */
final class ClusterCall {

  /** Longer than the worker grants an interrupted task to put things away. */
  private static final Duration GRACE = Duration.ofSeconds(7);

  private final Station station;
  private final Request request;
  private final CompletableFuture<byte[]> answer;

  /** Sends it. */
  ClusterCall(Station station, Request request) {
    this.station = station;
    this.request = request;
    answer = station.call(request.toBytes());
  }

  /**
   * Waits for its reply. If the caller is interrupted, the task is told so; one that ends well all
   * the same leaves the caller interrupted.
   *
   * @return empty if the worker, or the way to it, is lost
   */
  Optional<Reply> reply() throws InterruptedException {
    try {
      return Optional.of(Reply.of(answer.get()));
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      station.cancel(request.id());
      Optional<Reply> late = endBy(System.nanoTime() + GRACE.toNanos());
      if (late.isEmpty() || late.get().kind() != Reply.Kind.RESULT) {
        throw e;
      }
      Thread.currentThread().interrupt();
      return late;
    }
  }

  /** Waits for the end of a task that was told to stop, whatever it is. */
  private Optional<Reply> endBy(long deadline) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          long left = Math.max(0, deadline - System.nanoTime());
          return Optional.of(Reply.of(answer.get(left, TimeUnit.NANOSECONDS)));
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException | TimeoutException e) {
          return Optional.empty();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
