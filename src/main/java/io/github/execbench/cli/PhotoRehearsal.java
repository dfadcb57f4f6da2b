package io.github.execbench.cli;

import io.github.execbench.strategy.process.worker.WorkerMain;
import java.io.IOException;
import java.nio.file.Path;

/** The {@link Rehearsal} for workers and {@code photos}. */
final class PhotoRehearsal {

  private PhotoRehearsal() {}

  /**
   * Rehearses.
   *
   * @param args a folder that holds photos and may be written to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Rehearsal.run("photos", "--in", folder.toString(), "--out", folder.resolve("out").toString());
    WorkerMain.main(args);
  }
}
