package io.github.execbench.cli;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.process.StartCache;
import java.io.PrintWriter;

/** Has the start cache of worker processes made where it disturbs no time that is told. */
final class StartCaching {

  private StartCaching() {}

  /** After the work is done and told of; the next command starts its workers sooner. */
  static void after(Strategy strategy, PrintWriter out, PrintWriter err) {
    if (strategy != Strategy.PROCESS) {
      return;
    }
    out.flush();
    try {
      StartCache.make()
          .ifPresent(why -> err.println("warning: " + why + "; -Dexecbench.cache=off: no cache"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Before a measurement, so that all its forks find the same. */
  static void now(Output output) {
    try {
      StartCache.make().ifPresent(output::warn);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
