package io.github.execbench.cli.worker;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.cli.runner.ClusterLibraryOption;
import io.github.execbench.strategy.cluster.Build;
import io.github.execbench.strategy.cluster.ClusterSettings;
import io.github.execbench.strategy.cluster.engine.Address;
import io.github.execbench.strategy.cluster.engine.ClusterException;
import io.github.execbench.strategy.cluster.engine.EngineLibrary;
import io.github.execbench.strategy.cluster.engine.Server;
import io.github.execbench.strategy.cluster.engine.ServerSettings;
import io.github.execbench.strategy.cluster.node.Desk;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A standing worker: runs the tasks of drivers until it is ended. */
@Command(
    name = "worker",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the tasks that other commands send it with --strategy CLUSTER --cluster HOST:PORT,"
          + " until it is ended.",
      "Whoever reaches its address can have it run tasks: there is no password and no encryption."
    })
public final class WorkerCommand implements Callable<Integer> {

  private static final int MOST_SLOTS = 10_000;

  @Spec private CommandSpec spec;

  @Mixin
  @SuppressWarnings("UnusedVariable") // its options act by themselves
  private ClusterLibraryOption library;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Listen at this address of this machine (default: ${DEFAULT-VALUE}).")
  private String bind;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + Address.DEFAULT_PORT,
      description = "Listen at this port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--cluster",
      paramLabel = "HOST:PORT,...",
      description = "Join the workers that are here, now or later (default: none).")
  private String others = "";

  @Option(
      names = "--slots",
      paramLabel = "N",
      description = "Run N tasks at once (default: one a core).")
  private int slots = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() {
    CommandOutput output =
        new CommandOutput(spec.commandLine().getOut(), spec.commandLine().getErr());
    ServerSettings settings = settings();
    try (Interruption _ = new Interruption();
        Desk desk = new Desk(slots, Runtime.getRuntime().maxMemory());
        Server server = EngineLibrary.load().serve(settings, desk)) {
      String address = settings.bind() + ":" + server.port();
      if (!ListeningAddress.isLoopback(settings.bind())) {
        output.warn("whoever reaches " + address + " can have this machine run tasks");
      }
      output.out().println("Worker at " + address + ": " + slots + " slot(s); Ctrl-C ends it");
      Thread.sleep(Long.MAX_VALUE);
      return ExitCode.OK;
    } catch (InterruptedException e) {
      output.err().println("worker ended");
      return ExitCode.INTERRUPTED;
    } catch (ClusterException e) {
      throw new CommandException(ExitCode.FAILED, e.getMessage());
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.FAILED, bind + ":" + port + ": the worker can't start: " + e.getMessage());
    }
  }

  private ServerSettings settings() {
    if (slots < 1 || slots > MOST_SLOTS) {
      throw usage("--slots " + slots + ": must be 1 to " + MOST_SLOTS);
    }
    InetAddress address = ListeningAddress.of(bind, port);
    try {
      List<Address> seeds = others.isEmpty() ? List.of() : Address.list(others);
      return new ServerSettings(
          ClusterSettings.STANDING,
          address.getHostAddress(),
          port,
          seeds,
          slots,
          Build.ofThisJvm());
    } catch (IllegalArgumentException e) {
      throw usage("--cluster " + e.getMessage());
    } catch (ClusterException e) {
      throw new CommandException(ExitCode.FAILED, e.getMessage());
    }
  }

  private static CommandException usage(String message) {
    return new CommandException(ExitCode.USAGE, message);
  }
}
