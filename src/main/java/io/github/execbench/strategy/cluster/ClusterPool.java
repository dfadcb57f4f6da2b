package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.engine.Address;
import io.github.execbench.strategy.cluster.engine.ClusterException;
import io.github.execbench.strategy.cluster.engine.Engine;
import io.github.execbench.strategy.cluster.engine.EngineLibrary;
import io.github.execbench.strategy.cluster.engine.Station;
import io.github.execbench.strategy.cluster.node.Reply;
import io.github.execbench.strategy.cluster.node.Request;
import io.github.execbench.strategy.process.NoWorkerException;
import io.github.execbench.strategy.process.wire.AllowList;
import io.github.execbench.strategy.process.wire.Answers;
import io.github.execbench.strategy.process.wire.Message;
import io.github.execbench.strategy.process.wire.ProtocolException;
import io.github.execbench.strategy.process.wire.Serial;
import io.github.execbench.strategy.process.worker.WorkerDiedException;
import io.github.execbench.workload.Task;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The workers of a cluster: one's own, or those that stand. Each task takes a slot; one whose
 * worker is lost takes another, so that each result comes once.
 */
public final class ClusterPool implements AutoCloseable {

  /** For the first worker to answer: a machine may be busy. */
  private static final Duration CONNECT = Duration.ofSeconds(20);

  /** Longer than a network is often torn. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Optional<Duration> limit;
  private final Slots slots = new Slots(PATIENCE);
  private final Fleet fleet;
  private final Roll roll;
  private final AtomicLong ids = new AtomicLong();

  private ClusterPool(Fleet fleet, Optional<Duration> limit) {
    this.fleet = fleet;
    this.limit = limit;
    roll = new Roll(fleet, slots);
  }

  /**
   * Opens one.
   *
   * @param parallelism slots of one's own worker; standing workers have their own number
   * @param limit a task's time limit, which its worker holds it to
   * @throws ClusterException if there is no library, no worker, or one that can't be used
   */
  public static ClusterPool open(int parallelism, Optional<Duration> limit)
      throws ClusterException, InterruptedException {
    List<Address> standing = ClusterSettings.standing();
    Engine engine = EngineLibrary.load();
    Fleet fleet =
        standing.isEmpty()
            ? new OwnFleet(engine, parallelism)
            : new StandingFleet(engine, standing);
    return open(fleet, limit, CONNECT);
  }

  /**
   * @param connect for the first worker to answer
   */
  static ClusterPool open(Fleet fleet, Optional<Duration> limit, Duration connect)
      throws ClusterException, InterruptedException {
    ClusterPool pool = new ClusterPool(fleet, limit);
    boolean begun = false;
    try {
      begun = pool.roll.begin(connect);
      if (!begun) {
        throw new ClusterException(fleet.silence());
      }
      return pool;
    } finally {
      if (!begun) {
        pool.close();
      }
    }
  }

  /** How many slots there are now. */
  public int slots() {
    return slots.count();
  }

  /**
   * Runs a task at a worker and waits for it. Any number of threads may call it. If the caller is
   * interrupted, so is the task.
   *
   * @throws NoWorkerException if there is no worker any more
   * @throws Exception as {@code WorkerPool.call}; a {@link WorkerDiedException} if its processes or
   *     its workers died in each of some tries
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // the task's own result came back, null or not
  public <R> R call(Task<R> task) throws Exception {
    AllowList allowed = AllowList.of(task);
    byte[] bytes = bytes(task);
    Tries tries = new Tries();
    while (true) {
      Station station = slots.take(tries.places());
      Optional<Reply> reply;
      try {
        reply = call(station, bytes).reply();
      } finally {
        slots.giveBack(station);
      }
      if (reply.isEmpty()) {
        slots.leave(station);
        tries.lost(station);
        continue;
      }
      switch (reply.get().kind()) {
        case RESULT, FAILURE -> {
          return (R) Answers.value(reply.get().answer(), allowed);
        }
        case TIMED_OUT -> throw new TimeoutException(reply.get().text());
        case DIED -> tries.died(station, reply.get().text());
        case CANCELED, UNABLE -> {
          slots.leave(station);
          tries.lost(station);
        }
      }
    }
  }

  /** The workers that are there now. */
  public Set<Station> stations() {
    return slots.stations();
  }

  /**
   * Runs a task at one worker, and waits for it.
   *
   * @throws Exception as {@link #call}, at the first try
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // the task's own result came back, null or not
  public <R> R callAt(Station station, Task<R> task) throws Exception {
    Optional<Reply> reply = call(station, bytes(task)).reply();
    if (reply.isEmpty()) {
      throw new WorkerDiedException("the worker is lost");
    }
    return switch (reply.get().kind()) {
      case RESULT, FAILURE -> (R) Answers.value(reply.get().answer(), AllowList.of(task));
      case TIMED_OUT, DIED, CANCELED, UNABLE -> throw new WorkerDiedException(reply.get().text());
    };
  }

  /**
   * Has workers that come from now on answer a question before their first task.
   *
   * @param task returns what is wrong with a worker; empty if nothing
   * @throws IOException if it can't be sent
   */
  public void ask(Task<String> task) throws IOException {
    roll.ask(new Question(bytes(task), this::request));
  }

  /** Tells of workers that come later and get no task: which, and why. */
  public void tellOfUnused(Consumer<String> listener) {
    roll.tellOfUnused(listener);
  }

  private static byte[] bytes(Task<?> task) throws IOException {
    byte[] bytes = Serial.toBytes(task);
    if (bytes.length > Message.MAX_PAYLOAD) {
      throw new ProtocolException(
          bytes.length + " bytes serialized: at most " + Message.MAX_PAYLOAD + " can be sent");
    }
    return bytes;
  }

  private ClusterCall call(Station station, byte[] task) {
    return new ClusterCall(station, request(task));
  }

  private Request request(byte[] task) {
    return new Request(ids.incrementAndGet(), limit, task);
  }

  @Override
  public void close() {
    slots.fail("the pool is closed");
    roll.close();
    fleet.close();
  }
}
