package io.github.execbench.cli;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.process.worker.WorkerMain;
import java.io.IOException;

/** The {@link Rehearsal} for {@code sleep} and its workers. */
final class SleepRehearsal {

  private SleepRehearsal() {}

  public static void main(String[] args) throws IOException {
    for (Strategy strategy : Strategy.byDefault()) {
      Rehearsal.run("sleep", "--seconds", "0.001,0.001", "--strategy", strategy.name());
    }
    WorkerMain.main(args);
  }
}
