package io.github.execbench.cli.runner;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.io.FileErrors;
import io.github.execbench.launcher.CommandStart;
import io.github.execbench.launcher.cache.CacheFile;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.process.cache.StartCache;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes the start cache at moments that no reported time includes. */
public final class StartCaching {

  /** Longer than another program takes to make it. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String DO_WITHOUT = "; -Dexecbench.cache=off does without";

  private StartCaching() {}

  /**
   * Has it made after a command with worker processes has reported its time; the next command
   * starts its workers sooner.
   */
  public static void after(Strategy strategy, CommandOutput output) {
    if (strategy.usesProcesses()) {
      output.out().flush();
      try {
        makeIfWanted(CacheFile.ofThisJvm());
      } catch (IOException e) {
        output.warn("no start cache: " + FileErrors.reason(e) + DO_WITHOUT);
      }
    }
  }

  /** Has it made after a command that would have started from it. */
  public static void afterCommand() {
    String missing = System.getProperty(CommandStart.MISSING);
    if (missing != null) {
      try {
        makeIfWanted(CacheFile.valueOf(missing));
      } catch (IOException e) {
        // Its folder can't be written to: the command works without, and was asked for nothing
        // else.
      }
    }
  }

  private static void makeIfWanted(CacheFile cache) throws IOException {
    try {
      if (StartCache.isWanted(cache)) {
        BackgroundMaking.start();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until nobody makes it: a command that measures would be disturbed. */
  public static void awaitMaker() {
    try {
      StartCache.awaitMaker(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Makes it before a measurement, so that all forks find the same.
   *
   * @return the argument with which forks use the cache, or do without if it could not be made
   */
  public static String beforeForks(CommandOutput output) {
    if (StartCache.used().isEmpty()) {
      make(PATIENCE, output);
    }
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

  static void make(Duration patience, CommandOutput output) {
    try (Interruption interruption = new Interruption()) {
      if (!interruption.signalled()) {
        StartCache.make(new StartTraining(), patience)
            .ifPresent(why -> output.warn(why + DO_WITHOUT));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
