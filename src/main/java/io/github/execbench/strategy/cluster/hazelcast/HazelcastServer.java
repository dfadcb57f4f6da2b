package io.github.execbench.strategy.cluster.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import io.github.execbench.strategy.cluster.engine.Server;

/** A member. */
record HazelcastServer(HazelcastInstance member) implements Server {

  @Override
  public int port() {
    return member.getCluster().getLocalMember().getAddress().getPort();
  }

  /** At once: nothing is kept here that others would have to take over. */
  @Override
  public void close() {
    member.getLifecycleService().terminate();
  }
}
