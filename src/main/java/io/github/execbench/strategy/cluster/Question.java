package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.engine.Station;
import io.github.execbench.strategy.cluster.node.Reply;
import io.github.execbench.strategy.cluster.node.Request;
import io.github.execbench.strategy.process.wire.AllowList;
import io.github.execbench.strategy.process.wire.Answers;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** What a worker is asked before its first task. */
final class Question {

  private final byte[] task;
  private final Function<byte[], Request> requests;

  /**
   * @param task serialized, one of the suite's own; returns what is wrong, as a text
   * @param requests makes one of it
   */
  Question(byte[] task, Function<byte[], Request> requests) {
    this.task = task;
    this.requests = requests;
  }

  /** What is wrong with a worker, empty if nothing is. Fails if the worker is lost. */
  CompletableFuture<String> to(Station station) {
    return station.call(requests.apply(task).toBytes()).thenApply(bytes -> wrong(Reply.of(bytes)));
  }

  private String wrong(Reply reply) {
    return switch (reply.kind()) {
      case RESULT, FAILURE -> {
        try {
          yield Objects.toString(Answers.value(reply.answer(), AllowList.SUITE), "");
        } catch (Exception e) {
          yield Objects.toString(e.getMessage(), e.toString());
        }
      }
      case TIMED_OUT, DIED, UNABLE -> reply.text();
      case CANCELED -> throw new IllegalStateException("canceled");
    };
  }
}
