package io.github.execbench.cli;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.process.worker.WorkerMain;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;

/**
 * What a JVM does while the start cache of workers is made: runs the commands that start from it
 * too, then is a worker. What the commands say is of no interest. Only plain arguments: the cache
 * is not to hold what picocli needs.
 */
final class Rehearsal {

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param args a folder that holds photos and may be written to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (Strategy strategy : Strategy.byDefault()) {
      run("sleep", "--seconds", "0.001,0.001", "--strategy", strategy.name());
    }
    run("photos", "--in", folder.toString(), "--out", folder.resolve("out").toString());
    WorkerMain.main(args);
  }

  /** Runs a command, whatever comes of it. */
  static void run(String... args) {
    Main.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), args);
  }
}
