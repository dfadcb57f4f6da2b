package io.github.execbench.strategy.cluster.hazelcast;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import io.github.execbench.strategy.cluster.engine.Address;
import io.github.execbench.strategy.cluster.engine.Engine;
import io.github.execbench.strategy.cluster.engine.Link;
import io.github.execbench.strategy.cluster.engine.RequestHandler;
import io.github.execbench.strategy.cluster.engine.Server;
import io.github.execbench.strategy.cluster.engine.ServerSettings;
import java.io.IOException;
import java.util.List;

/** Workers are members of a Hazelcast cluster, drivers its clients: they open no port. */
public final class HazelcastEngine implements Engine {

  @Override
  public Link connect(String cluster, List<Address> addresses) {
    return new HazelcastLink(
        HazelcastClient.newHazelcastClient(Settings.client(cluster, addresses)));
  }

  @Override
  public Server serve(ServerSettings settings, RequestHandler handler) throws IOException {
    HazelcastInstance member;
    try {
      member = Hazelcast.newHazelcastInstance(Settings.member(settings, handler));
    } catch (HazelcastException | IllegalStateException e) {
      throw new IOException(e.getMessage(), e);
    }
    member.getClientService().addClientListener(new Departures(handler));
    return new HazelcastServer(member);
  }
}
