package io.github.execbench.workload.testing;

import io.github.execbench.workload.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Shows in a folder that it is under way, and waits until it is interrupted.
 *
 * @param folder where its marker stands
 * @param id unique in its batch, and what it returns
 * @param fails whether it then fails of something else, as readers do whose file is torn away;
 *     otherwise it returns all the same
 */
public record Interrupted(String folder, int id, boolean fails) implements Task<Integer> {

  @Override
  public String name() {
    return "interrupted " + id;
  }

  @Override
  public Integer call() throws IOException {
    Path marker = Path.of(folder, id + ".running");
    Files.createFile(marker);
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      marker.toFile().delete();
      Thread.currentThread().interrupt();
      if (fails) {
        throw new IOException("the file confuses its reader", e);
      }
    }
    return id;
  }
}
