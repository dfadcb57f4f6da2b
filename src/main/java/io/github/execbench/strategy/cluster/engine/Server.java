package io.github.execbench.strategy.cluster.engine;

/** A worker's part of a cluster. */
public interface Server extends AutoCloseable {

  /** Where it listens. */
  int port();

  @Override
  void close();
}
