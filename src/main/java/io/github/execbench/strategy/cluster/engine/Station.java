package io.github.execbench.strategy.cluster.engine;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A worker, seen from a driver. One is another's equal if both are the same worker. */
public interface Station {

  UUID id();

  /** Host and port, for people. */
  String address();

  /** How many tasks it runs at once; 0 if it is no worker of this suite. */
  int slots();

  /** Which build it runs; empty if it is no worker of this suite. */
  String build();

  /**
   * Has its {@link RequestHandler} answer. Fails if the worker, or the way to it, is lost before.
   */
  CompletableFuture<byte[]> call(byte[] request);

  /** Tells it that a request need not be answered, without waiting for anything. */
  void cancel(long request);

  /** Is done when it has answered, however busy it is. */
  CompletableFuture<?> ping();
}
