package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.engine.Station;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Workers that are there and get no task, each told of once. */
final class Unused {

  private final Set<Station> stations = new HashSet<>();
  private final List<String> untold = new ArrayList<>();
  private Consumer<String> listener = untold::add;

  /** From now on tells this one, and at once what nobody was told. */
  synchronized void tell(Consumer<String> toBeTold) {
    listener = toBeTold;
    untold.forEach(listener);
    untold.clear();
  }

  /** A worker gets no task. */
  synchronized void add(Station station, String why) {
    if (stations.add(station)) {
      listener.accept("worker " + station.address() + " gets no task: " + why);
    }
  }

  synchronized boolean has(Station station) {
    return stations.contains(station);
  }

  /** All but these are gone. */
  synchronized void retain(Collection<Station> there) {
    stations.retainAll(there);
  }
}
