package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.engine.ClusterException;
import io.github.execbench.strategy.cluster.engine.Station;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the slots in step with the workers: a worker's are there once it has answered a ping, or a
 * question, and gone when it is. Whoever loses a worker has it leave; it is back when it answers
 * again.
 */
final class Roll implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration QUICK_PAUSE = Duration.ofMillis(5);

  private final Fleet fleet;
  private final Slots slots;
  private final Map<Station, CompletableFuture<String>> answers = new HashMap<>();
  private final Unused unused = new Unused();
  private @Nullable Question question;
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
    if (!fits(station)) {
      throw new ClusterException("--cluster " + station.address() + ": " + misfit(station));
    }
  }

  private String misfit(Station station) {
    return station.build().isEmpty()
        ? "is in the cluster, but no worker of this suite"
        : "the worker runs another build ("
            + station.build()
            + ") than this ("
            + fleet.build()
            + "): give both the same jar";
  }

  /** Asks each worker that comes from now on. */
  synchronized void ask(Question asked) {
    question = asked;
    answers.clear(); // they were to a ping
  }

  void tellOfUnused(Consumer<String> listener) {
    unused.tell(listener);
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

  private synchronized void call() {
    List<Station> known = fleet.stations();
    slots.retain(known);
    answers.keySet().retainAll(known);
    unused.retain(known);
    for (Station station : known) {
      if (!fits(station)) {
        unused.add(station, misfit(station));
      } else if (!slots.has(station) && !unused.has(station)) {
        answered(station);
      }
    }
  }

  private void answered(Station station) {
    CompletableFuture<String> answer = answers.computeIfAbsent(station, this::asked);
    if (answer.isDone()) {
      answers.remove(station);
      if (answer.isCompletedExceptionally()) {
        return; // lost: it is asked again
      }
      if (answer.resultNow().isEmpty()) {
        slots.join(station);
      } else {
        unused.add(station, answer.resultNow());
      }
    }
  }

  private CompletableFuture<String> asked(Station station) {
    return question == null ? station.ping().thenApply(pong -> "") : question.to(station);
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
