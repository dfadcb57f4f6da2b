package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.engine.ClusterException;
import io.github.execbench.strategy.cluster.engine.Station;
import java.util.List;

/** The workers of a driver, and the way to them. Used by one thread at a time. */
interface Fleet extends AutoCloseable {

  /** The workers that are known now, whether they can be reached or not. */
  List<Station> stations();

  /** Which build they must run. */
  String build();

  /** What it means that none of them answers. */
  String silence();

  /**
   * Puts right what can be: a worker of one's own that has died, a connection that was given up.
   *
   * @throws ClusterException if there will never be a worker any more
   */
  void repair() throws ClusterException, InterruptedException;

  @Override
  void close();
}
