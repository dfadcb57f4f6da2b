package io.github.execbench.strategy.cluster.node;

import io.github.execbench.strategy.cluster.engine.ClusterException;
import io.github.execbench.strategy.cluster.engine.EngineLibrary;
import io.github.execbench.strategy.cluster.engine.Server;
import io.github.execbench.strategy.cluster.engine.ServerSettings;
import io.github.execbench.strategy.process.wire.Message;
import io.github.execbench.strategy.process.wire.MessageWriter;
import io.github.execbench.strategy.process.worker.EndingSignals;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A driver's own worker, on loopback: says over standard output at which port it is up, and lives
 * as long as its standard input.
 *
 * <p>Arguments: the cluster's name, its build, the slots, the heap of its processes in bytes.
 */
public final class NodeMain {

  private NodeMain() {}

  public static void main(String[] args) throws IOException, ClusterException {
    EndingSignals.ignore();
    System.setOut(System.err);
    MessageWriter out = new MessageWriter(new FileOutputStream(FileDescriptor.out));
    int slots = Integer.parseInt(args[2]);
    ServerSettings settings =
        new ServerSettings(args[0], OwnNode.LOOPBACK, 0, List.of(), slots, args[1]);
    try (Desk desk = new Desk(slots, Long.parseLong(args[3]))) {
      Server server = EngineLibrary.load().serve(settings, desk);
      out.write(Message.of(Message.Kind.READY, server.port()));
      System.in.transferTo(OutputStream.nullOutputStream());
    }
    Runtime.getRuntime().halt(0);
  }
}
