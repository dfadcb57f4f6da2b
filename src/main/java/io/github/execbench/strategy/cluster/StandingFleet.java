package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.engine.Address;
import io.github.execbench.strategy.cluster.engine.ClusterException;
import io.github.execbench.strategy.cluster.engine.Engine;
import io.github.execbench.strategy.cluster.engine.Link;
import io.github.execbench.strategy.cluster.engine.Station;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Workers that stand on their own. */
final class StandingFleet implements Fleet {

  private static final int CONNECT_MILLIS = 2000;

  private final Engine engine;
  private final List<Address> addresses;
  private final String build = Build.ofThisJvm();
  private Link link;

  /**
   * Begins to connect.
   *
   * @throws ClusterException if nothing listens at any of the addresses
   */
  StandingFleet(Engine engine, List<Address> addresses) throws ClusterException {
    this.engine = engine;
    this.addresses = addresses;
    List<String> complaints = new ArrayList<>();
    for (Address address : addresses) {
      complaint(address, complaints);
    }
    if (complaints.size() == addresses.size()) {
      throw new ClusterException("--cluster " + String.join("; ", complaints));
    }
    link = engine.connect(ClusterSettings.STANDING, addresses);
  }

  private static void complaint(Address address, List<String> complaints) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.host(), address.port()), CONNECT_MILLIS);
    } catch (UnknownHostException e) {
      complaints.add(address + ": unknown host");
    } catch (IOException e) {
      complaints.add(address + ": can't be reached: " + e.getMessage());
    }
  }

  @Override
  public List<Station> stations() {
    return link.stations();
  }

  @Override
  public String build() {
    return build;
  }

  @Override
  public String silence() {
    return "--cluster "
        + addresses.stream().map(Address::toString).collect(Collectors.joining(","))
        + ": no worker of this suite has answered there";
  }

  @Override
  public void repair() {
    if (link.isOver()) {
      link.close();
      link = engine.connect(ClusterSettings.STANDING, addresses);
    }
  }

  @Override
  public void close() {
    link.close();
  }
}
