package io.github.execbench.cli.runner;

import io.github.execbench.strategy.cluster.ClusterSettings;
import io.github.execbench.strategy.cluster.engine.Address;
import io.github.execbench.strategy.cluster.engine.EngineLibrary;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The options of the strategy CLUSTER. They become system properties, for the JVMs that this one
 * starts need them too.
 */
public final class ClusterOptions extends ClusterLibraryOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--cluster",
      paramLabel = "HOST:PORT,...",
      description =
          "Let CLUSTER use standing workers, of which some are here (default: a worker of its own"
              + " on loopback).")
  void setCluster(String addresses) {
    try {
      Address.list(addresses);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--cluster " + e.getMessage());
    }
    System.setProperty(ClusterSettings.PROPERTY, addresses);
  }

  /** Whether CLUSTER uses workers that stand on their own. */
  public static boolean joinsStandingWorkers() {
    return !ClusterSettings.standing().isEmpty();
  }

  /** What other JVMs of this program need to do as this one. */
  public static List<String> jvmArguments() {
    return Stream.of(ClusterSettings.PROPERTY, EngineLibrary.PROPERTY)
        .filter(name -> System.getProperty(name) != null)
        .map(name -> "-D" + name + "=" + System.getProperty(name))
        .toList();
  }
}
