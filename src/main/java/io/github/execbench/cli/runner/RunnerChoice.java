package io.github.execbench.cli.runner;

import io.github.execbench.strategy.Strategy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose how tasks are run, for every command that runs some. */
public final class RunnerChoice {

  /** Of standing workers, more of which may come: each slot that is there then has a task. */
  private static final int EVERY_SLOT = 1000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Mixin
  @SuppressWarnings("UnusedVariable") // its options act by themselves
  private ClusterOptions cluster;

  private long parallelism;

  @Option(
      names = "--strategy",
      paramLabel = "S",
      description =
          "Run the tasks by ${COMPLETION-CANDIDATES} (default: SEQUENTIAL for sleep, THREAD_POOL"
              + " for photos).")
  private Strategy strategy;

  @Option(names = "--parallelism", paramLabel = "N", description = "Run at most N tasks at once.")
  void setParallelism(long tasks) {
    if (tasks < 1) {
      throw new ParameterException(
          command.commandLine(), "--parallelism " + tasks + ": must be at least 1");
    }
    parallelism = tasks;
  }

  public Strategy strategy(Strategy ifNoneIsNamed) {
    return strategy == null ? ifNoneIsNamed : strategy;
  }

  /**
   * What was asked for, or else the default, as far as the strategy goes.
   *
   * @throws CommandException if more was asked for than the strategy takes
   */
  public int parallelism(Strategy strategy, int ifNoneIsNamed) {
    boolean standing = strategy == Strategy.CLUSTER && ClusterOptions.joinsStandingWorkers();
    return Parallelism.of(strategy, parallelism, standing ? EVERY_SLOT : ifNoneIsNamed);
  }
}
