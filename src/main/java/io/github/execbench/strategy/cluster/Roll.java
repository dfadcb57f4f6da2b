package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.engine.ClusterException;
import io.github.execbench.strategy.cluster.engine.Station;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps the slots in step with the workers: a worker's are there once it has answered a ping, and
 * gone when it is. Whoever loses a worker has it leave; it is back when it answers again.
 */
final class Roll implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration QUICK_PAUSE = Duration.ofMillis(5);

  private final Fleet fleet;
  private final Slots slots;
  private final Map<Station, CompletableFuture<?>> pings = new HashMap<>();
  private final Thread thread =
      Thread.ofPlatform().daemon().name("cluster-roll").unstarted(this::keep);

  Roll(Fleet fleet, Slots slots) {
    this.fleet = fleet;
    this.slots = slots;
  }

  /**
   * Calls the roll until a worker has answered, and goes on in the background.
   *
   * @param patience how long to wait for the first
   * @return whether one has
   * @throws ClusterException if a worker runs another build
   */
  boolean begin(Duration patience) throws ClusterException, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!isComplete() && System.nanoTime() - deadline < 0) {
      call();
      Thread.sleep(QUICK_PAUSE);
    }
    for (Station station : fleet.stations()) {
      check(station);
    }
    thread.start();
    return slots.count() > 0;
  }

  /** Whether all that are known are there. */
  private boolean isComplete() {
    List<Station> known = fleet.stations();
    return !known.isEmpty() && known.stream().allMatch(s -> slots.has(s) || !fits(s));
  }

  private void check(Station station) throws ClusterException {
    if (station.build().isEmpty()) {
      throw new ClusterException(
          "--cluster " + station.address() + ": is in the cluster, but no worker of this suite");
    }
    if (!fits(station)) {
      throw new ClusterException(
          "--cluster "
              + station.address()
              + ": the worker runs another build ("
              + station.build()
              + ") than this ("
              + fleet.build()
              + "): give both the same jar");
    }
  }

  private boolean fits(Station station) {
    return station.slots() > 0 && station.build().equals(fleet.build());
  }

  private void keep() {
    try {
      while (true) {
        Thread.sleep(PAUSE);
        fleet.repair();
        call();
      }
    } catch (ClusterException e) {
      slots.fail(e.getMessage());
    } catch (InterruptedException e) {
      // closed
    }
  }

  private void call() {
    List<Station> known = fleet.stations();
    slots.retain(known);
    pings.keySet().retainAll(known);
    for (Station station : known) {
      if (fits(station) && !slots.has(station)) {
        answered(station);
      }
    }
  }

  private void answered(Station station) {
    CompletableFuture<?> ping = pings.computeIfAbsent(station, Station::ping);
    if (ping.isDone()) {
      pings.remove(station);
      if (!ping.isCompletedExceptionally()) {
        slots.join(station);
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
