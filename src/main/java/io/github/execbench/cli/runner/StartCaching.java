package io.github.execbench.cli.runner;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.process.cache.StartCache;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes the start cache of worker processes at moments that no reported time includes. */
public final class StartCaching {

  /** Longer than another program takes to make it. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private StartCaching() {}

  /** Makes it after a command has reported its time; the next command starts its workers sooner. */
  public static void after(Strategy strategy, PrintWriter out, PrintWriter err) {
    if (strategy.usesProcesses()) {
      out.flush();
      make(Duration.ZERO, new CommandOutput(out, err));
    }
  }

  /**
   * Makes it before a measurement, so that all forks find the same.
   *
   * @return the argument with which forks use the cache, or do without if it could not be made
   */
  public static String beforeForks(CommandOutput output) {
    make(PATIENCE, output);
    return StartCache.jvmArgument();
  }

  /**
   * The argument with which a fork itself starts from the cache.
   *
   * @param arguments what its JVM has besides
   * @return empty without a cache, or if that JVM would not take it
   */
  public static Optional<String> ofFork(List<String> arguments) throws InterruptedException {
    return StartCache.jvmArgument(arguments);
  }

  private static void make(Duration patience, CommandOutput output) {
    try (Interruption interruption = new Interruption()) {
      if (!interruption.signalled()) {
        StartCache.make(new StartTraining(), patience)
            .ifPresent(why -> output.warn(why + "; -Dexecbench.cache=off does without"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
