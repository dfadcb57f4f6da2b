package io.github.execbench.workload.testing;

import io.github.execbench.workload.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * Shows in a folder that it is under way, which is seen across threads and processes alike: it adds
 * a marker, waits until {@code company} markers stand there or its patience ends, and returns how
 * many it saw at most.
 *
 * @param folder where the markers stand
 * @param id unique in its batch
 * @param company how many markers it waits for
 * @param patience how long it waits for them
 */
public record Marker(String folder, int id, int company, Duration patience)
    implements Task<Integer> {

  @Override
  public String name() {
    return "marker " + id;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path marker = Path.of(folder, id + ".running");
    Files.createFile(marker);
    Files.writeString(Path.of(folder, id + ".started"), "");
    try {
      int most = 0;
      long deadline = System.nanoTime() + patience.toNanos();
      while (most < company && System.nanoTime() < deadline) {
        most = Math.max(most, count(folder, ".running"));
        if (count(folder, ".started") >= company) {
          most = company; // none of them leaves before that, so all of them were here together
        }
        Thread.sleep(1);
      }
      return most;
    } finally {
      Files.delete(marker);
    }
  }

  /** How many markers of a kind stand in the folder. */
  public static int count(String folder, String suffix) {
    String[] names = Path.of(folder).toFile().list();
    return (int) Arrays.stream(names).filter(n -> n.endsWith(suffix)).count();
  }
}
