package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.engine.ClusterException;
import io.github.execbench.strategy.cluster.engine.Engine;
import io.github.execbench.strategy.cluster.engine.Link;
import io.github.execbench.strategy.cluster.engine.Station;
import io.github.execbench.strategy.cluster.node.OwnNode;
import java.util.List;
import java.util.UUID;

/** One worker on loopback, started here, with as many slots as were asked for. */
final class OwnFleet implements Fleet {

  /** Starts in a row that may fail. */
  private static final int MOST_FAILURES = 3;

  /** It is started from the same jar. */
  private static final String BUILD = "own";

  private final Engine engine;
  private final int slots;
  private final String cluster = "execbench-" + UUID.randomUUID();
  private OwnNode node;
  private Link link;
  private int failures;

  OwnFleet(Engine engine, int slots) throws ClusterException, InterruptedException {
    this.engine = engine;
    this.slots = slots;
    node = OwnNode.start(cluster, BUILD, slots);
    link = engine.connect(cluster, List.of(node.address()));
  }

  @Override
  public List<Station> stations() {
    return link.stations();
  }

  @Override
  public String build() {
    return BUILD;
  }

  @Override
  public String silence() {
    return "the cluster's own worker is up, but does not answer";
  }

  @Override
  public void repair() throws ClusterException, InterruptedException {
    if (node.isAlive() && !link.isOver()) {
      return;
    }
    close();
    try {
      node = OwnNode.start(cluster, BUILD, slots);
      link = engine.connect(cluster, List.of(node.address()));
      failures = 0;
    } catch (ClusterException e) {
      failures++;
      if (failures >= MOST_FAILURES) {
        throw e;
      }
    }
  }

  @Override
  public void close() {
    link.close();
    node.close();
  }
}
