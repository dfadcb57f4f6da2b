package io.github.execbench.strategy.cluster.hazelcast;

import com.hazelcast.client.HazelcastClientNotActiveException;
import com.hazelcast.client.HazelcastClientOfflineException;
import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import io.github.execbench.strategy.cluster.engine.Link;
import io.github.execbench.strategy.cluster.engine.Station;
import java.util.ArrayList;
import java.util.List;

/** A client. */
record HazelcastLink(HazelcastInstance client) implements Link {

  @Override
  public List<Station> stations() {
    List<Station> stations = new ArrayList<>();
    try {
      for (Member member : client.getCluster().getMembers()) {
        stations.add(new HazelcastStation(client, member));
      }
    } catch (HazelcastClientOfflineException | HazelcastClientNotActiveException e) {
      return List.of(); // not yet connected, or not at the moment
    }
    return stations;
  }

  @Override
  public boolean isOver() {
    return !client.getLifecycleService().isRunning();
  }

  @Override
  public void close() {
    client.getLifecycleService().terminate();
  }
}
