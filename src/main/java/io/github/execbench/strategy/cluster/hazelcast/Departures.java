package io.github.execbench.strategy.cluster.hazelcast;

import com.hazelcast.client.Client;
import com.hazelcast.client.ClientListener;
import io.github.execbench.strategy.cluster.engine.RequestHandler;

/** Tells a worker which drivers are gone. */
record Departures(RequestHandler handler) implements ClientListener {

  @Override
  public void clientConnected(Client driver) {}

  @Override
  public void clientDisconnected(Client driver) {
    handler.gone(driver.getUuid());
  }
}
