package io.github.execbench.cli.duet;

import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Two builds of somebody's own work in the place of two JMH jars. */
final class WorkOptions {

  @Option(
      names = "--work",
      paramLabel = "WORK",
      description = "Compare two builds of your own work, a class or Class::method as in try.")
  Optional<String> work = Optional.empty();

  @Option(
      names = "--baseline-cp",
      paramLabel = "PATH",
      description = "Find the classes of the old build here.")
  Optional<String> baseline = Optional.empty();

  @Option(
      names = "--candidate-cp",
      paramLabel = "PATH",
      description = "Find the classes of the new build here.")
  Optional<String> candidate = Optional.empty();

  @Option(
      names = "--tasks",
      paramLabel = "N",
      description = "Run batches of N tasks (default: as many as can be measured well).")
  private Optional<Integer> tasks = Optional.empty();

  /** Of a batch. */
  OptionalInt tasks() {
    return tasks.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** Whether any was given. */
  boolean isGiven() {
    return work.isPresent() || baseline.isPresent() || candidate.isPresent() || tasks.isPresent();
  }
}
