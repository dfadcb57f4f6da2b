package io.github.execbench.cli.worker;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.strategy.cluster.engine.Address;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Where a worker listens, tried out before anything is started. */
final class ListeningAddress {

  private ListeningAddress() {}

  /**
   * Checks that it is an address of this machine, and its port free.
   *
   * @param port 0 for any
   * @throws CommandException if not
   */
  static InetAddress of(String bind, int port) {
    if (port < 0 || port > Address.LARGEST_PORT) {
      throw new CommandException(
          ExitCode.USAGE, "--port " + port + ": must be 0 (any) to " + Address.LARGEST_PORT);
    }
    InetAddress address = resolved(bind);
    if (address.isAnyLocalAddress()) {
      throw new CommandException(
          ExitCode.USAGE,
          "--bind " + bind + ": name one address, at which the others reach this machine");
    }
    tryOut(new InetSocketAddress(address, 0), "--bind " + bind);
    tryOut(new InetSocketAddress(address, port), "--port " + port + " at " + bind);
    return address;
  }

  static boolean isLoopback(String address) {
    return resolved(address).isLoopbackAddress();
  }

  private static InetAddress resolved(String bind) {
    try {
      return InetAddress.getByName(bind);
    } catch (UnknownHostException e) {
      throw new CommandException(ExitCode.FAILED, "--bind " + bind + ": unknown host");
    }
  }

  private static void tryOut(InetSocketAddress address, String what) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
    } catch (IOException e) {
      throw new CommandException(ExitCode.FAILED, what + ": can't listen there: " + e.getMessage());
    }
  }
}
