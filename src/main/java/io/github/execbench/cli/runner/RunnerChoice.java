package io.github.execbench.cli.runner;

import io.github.execbench.strategy.Strategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose how tasks are run, for every command that runs some. */
public final class RunnerChoice {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private int parallelism;

  @Option(
      names = "--strategy",
      paramLabel = "S",
      description =
          "Run the tasks by ${COMPLETION-CANDIDATES} (default: SEQUENTIAL for sleep, THREAD_POOL"
              + " for photos).")
  private Strategy strategy;

  @Option(names = "--parallelism", paramLabel = "N", description = "Run at most N tasks at once.")
  void setParallelism(int tasks) {
    if (tasks < 1) {
      throw new ParameterException(
          command.commandLine(), "--parallelism " + tasks + ": must be at least 1");
    }
    parallelism = tasks;
  }

  public Strategy strategy(Strategy ifNoneIsNamed) {
    return strategy == null ? ifNoneIsNamed : strategy;
  }

  /** What was asked for, or else the default. */
  public int parallelism(int ifNoneIsNamed) {
    return parallelism == 0 ? ifNoneIsNamed : parallelism;
  }
}
