package io.github.execbench.cli.runner;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.strategy.Strategy;

/** How many tasks run at once. */
public final class Parallelism {

  private Parallelism() {}

  /**
   * What was asked for, or else the default, as far as the strategy goes.
   *
   * @param asked 0 if nothing was asked for
   * @throws CommandException if more was asked for than the strategy takes
   */
  public static int of(Strategy strategy, long asked, int ifNoneIsNamed) {
    int most = strategy.largestParallelism();
    if (asked > most) {
      throw new CommandException(
          ExitCode.USAGE,
          "--parallelism " + asked + ": " + strategy + " takes " + most + " at the most");
    }
    return asked == 0 ? Math.min(ifNoneIsNamed, most) : (int) asked;
  }
}
