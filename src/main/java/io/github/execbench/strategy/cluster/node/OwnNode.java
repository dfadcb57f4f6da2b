package io.github.execbench.strategy.cluster.node;

import io.github.execbench.io.Shortage;
import io.github.execbench.strategy.cluster.engine.Address;
import io.github.execbench.strategy.cluster.engine.ClusterException;
import io.github.execbench.strategy.process.cache.StartCache;
import io.github.execbench.strategy.process.wire.Message;
import io.github.execbench.strategy.process.worker.Received;
import io.github.execbench.strategy.process.worker.Worker;
import io.github.execbench.strategy.process.worker.WorkerCommand;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worker on loopback that this JVM has started, and that ends with it. */
public final class OwnNode implements AutoCloseable {

  static final String LOOPBACK = "127.0.0.1";

  private static final Duration LONGEST_START = Duration.ofSeconds(60);
  private static final Duration LONGEST_END = Duration.ofSeconds(5);

  private final Worker process;
  private final Address address;

  private OwnNode(Worker process, Address address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts one, and waits until it is up.
   *
   * @param cluster its cluster's name, which should be nobody else's
   * @param build what it says that it runs
   * @throws ClusterException if it doesn't come up
   */
  public static OwnNode start(String cluster, String build, int slots)
      throws ClusterException, InterruptedException {
    String heap = Long.toString(Runtime.getRuntime().maxMemory());
    List<String> command =
        WorkerCommand.handingOn(
            NodeMain.class,
            List.of(cluster, build, Integer.toString(slots), heap),
            StartCache.used());
    Worker process;
    try {
      process = Worker.start(command, well -> {});
    } catch (IOException | RuntimeException | Error e) { // an Error if there is no thread for it
      throw failed(Shortage.line(e), e);
    }
    boolean up = false;
    try {
      int port = port(process);
      up = true;
      return new OwnNode(process, new Address(LOOPBACK, port));
    } finally {
      if (!up) {
        process.close();
      }
    }
  }

  private static int port(Worker process) throws ClusterException, InterruptedException {
    return switch (process.receive(LONGEST_START)) {
      case Received.Data(Message ready) -> (int) ready.id();
      case Received.EndOfStream(String why) -> throw failed(process.death(why), null);
      case Received.TimedOut() ->
          throw failed("it is not up within " + LONGEST_START.toSeconds() + " s", null);
    };
  }

  private static ClusterException failed(String why, @Nullable Throwable cause) {
    return new ClusterException("can't start a cluster's worker: " + why, cause);
  }

  public Address address() {
    return address;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Returns when it and its processes are gone. */
  @Override
  public void close() {
    boolean interrupted = false;
    try {
      process.end(LONGEST_END);
    } catch (IOException e) {
      process.kill(); // torn off already
    } catch (InterruptedException e) {
      interrupted = true;
    }
    process.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
