package io.github.execbench.strategy.cluster.engine;

import java.util.UUID;

/** What a worker does for its drivers. Called by many threads at once. */
public interface RequestHandler {

  /** Answers a request. Never throws. */
  byte[] answer(UUID driver, byte[] request);

  /** A driver need not have a request answered. */
  void cancel(UUID driver, long request);

  /** A driver is gone, with all its requests. */
  void gone(UUID driver);
}
