package io.github.execbench.cli.runner;

import io.github.execbench.strategy.cluster.engine.EngineLibrary;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the library of the strategy CLUSTER is. */
public class ClusterLibraryOption {

  @Option(
      names = "--cluster-lib",
      paramLabel = "FILE",
      description =
          "Find Hazelcast, which CLUSTER needs, in this file or folder (default: beside the jar).")
  void setLibrary(Path file) {
    System.setProperty(EngineLibrary.PROPERTY, file.toAbsolutePath().toString());
  }
}
