package io.github.execbench.strategy.cluster.engine;

import java.util.List;

/** A driver's connection to the workers of a cluster. */
public interface Link extends AutoCloseable {

  /** The workers that are known now, whether they can be reached or not. */
  List<Station> stations();

  /** Whether it was refused, and tries no more. */
  boolean isOver();

  /** Returns when its threads have ended, or soon will. */
  @Override
  void close();
}
