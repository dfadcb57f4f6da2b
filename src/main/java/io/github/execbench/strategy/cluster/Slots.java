package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.engine.Station;
import io.github.execbench.strategy.process.NoWorkerException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The slots of the workers that are there: free, or each with a task. */
final class Slots {

  private final Duration patience;
  private final Map<Station, Integer> free = new LinkedHashMap<>();
  private @Nullable String failure;
  private long lastSeen = System.nanoTime();

  /**
   * @param patience how long nobody waits in vain if no worker is there at all
   */
  Slots(Duration patience) {
    this.patience = patience;
  }

  /**
   * Waits for a slot, of the worker that has most of them free.
   *
   * @param avoided workers to be taken only if no other is there
   * @throws NoWorkerException if there is no worker, and none comes
   */
  synchronized Station take(Set<Station> avoided) throws InterruptedException, NoWorkerException {
    while (true) {
      if (failure != null) {
        throw new NoWorkerException(failure);
      }
      Optional<Station> best = best(avoided);
      if (best.isPresent()) {
        free.merge(best.get(), -1, Integer::sum);
        return best.get();
      }
      wait(pause());
    }
  }

  private Optional<Station> best(Set<Station> avoided) {
    boolean others = !avoided.containsAll(free.keySet());
    Station best = null;
    int most = 0;
    for (Map.Entry<Station, Integer> entry : free.entrySet()) {
      boolean wanted = !others || !avoided.contains(entry.getKey());
      if (wanted && entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return Optional.ofNullable(best);
  }

  /** In milliseconds; 0 for ever. */
  private long pause() throws NoWorkerException {
    if (!free.isEmpty()) {
      return 0;
    }
    long left = patience.toMillis() - Duration.ofNanos(System.nanoTime() - lastSeen).toMillis();
    if (left <= 0) {
      throw new NoWorkerException(
          "no worker of the cluster has been there for " + patience.toSeconds() + " s");
    }
    return left;
  }

  /** A task has ended; its worker may have left meanwhile. */
  synchronized void giveBack(Station station) {
    if (free.computeIfPresent(station, (s, slots) -> Math.min(s.slots(), slots + 1)) != null) {
      notifyAll();
    }
  }

  /** A worker is there, with all its slots free. */
  synchronized void join(Station station) {
    free.putIfAbsent(station, station.slots());
    notifyAll();
  }

  /** A worker is lost; it may join again. */
  synchronized void leave(Station station) {
    if (free.remove(station) != null) {
      lastSeen = System.nanoTime();
      notifyAll();
    }
  }

  synchronized boolean has(Station station) {
    return free.containsKey(station);
  }

  /** All but these are lost. */
  synchronized void retain(Collection<Station> there) {
    for (Station station : Set.copyOf(free.keySet())) {
      if (!there.contains(station)) {
        leave(station);
      }
    }
  }

  /** There will never be a worker any more. */
  synchronized void fail(String why) {
    failure = failure == null ? why : failure;
    notifyAll();
  }

  /** How many there are, free or not. */
  synchronized int count() {
    return free.keySet().stream().mapToInt(Station::slots).sum();
  }

  /** The workers that are there. */
  synchronized Set<Station> stations() {
    return Set.copyOf(free.keySet());
  }
}
