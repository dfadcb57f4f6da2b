package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.engine.Station;
import io.github.execbench.strategy.process.worker.WorkerDiedException;
import java.util.HashSet;
import java.util.Set;

/**
 * How often a task was begun in vain. What kills its process, or its worker, may do so again: it is
 * not tried for ever.
 */
final class Tries {

  /** Processes that may die of a task, which each was alone in. */
  static final int MOST_PROCESSES = 3;

  /** Workers that may be lost with a task: each may have been lost of another. */
  static final int MOST_WORKERS = 5;

  private final Set<Station> places = new HashSet<>();
  private int processes;
  private int workers;

  /** Where it was begun. */
  Set<Station> places() {
    return places;
  }

  /** Its process has died. */
  void died(Station station, String how) throws WorkerDiedException {
    places.add(station);
    processes++;
    if (processes == MOST_PROCESSES) {
      throw new WorkerDiedException(
          "its process died in each of "
              + MOST_PROCESSES
              + " tries, at last at "
              + station.address()
              + ": "
              + how);
    }
  }

  /** Its worker, or the way to it, is lost. */
  void lost(Station station) throws WorkerDiedException {
    places.add(station);
    workers++;
    if (workers == MOST_WORKERS) {
      throw new WorkerDiedException(
          "the worker that ran it was lost "
              + MOST_WORKERS
              + " times, at last "
              + station.address());
    }
  }
}
