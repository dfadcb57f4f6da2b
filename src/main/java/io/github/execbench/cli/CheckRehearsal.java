package io.github.execbench.cli;

import io.github.execbench.strategy.process.worker.WorkerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The {@link Rehearsal} for {@code check}. */
final class CheckRehearsal {

  private static final String RESULTS =
      """
      [{"benchmark": "a.B.c", "mode": "avgt", "threads": 1, "forks": 5, "params": {"d": "e"},
        "primaryMetric": {"scoreUnit": "ns/op", "rawData": [[SCORE], [101], [99], [102], [98]]},
        "secondaryMetrics": {}},
       {"benchmark": "a.B.f", "mode": "thrpt", "threads": 1, "forks": 5,
        "primaryMetric": {"scoreUnit": "ops/s", "rawData": [[100], [101], [99], [102], [98]]},
        "secondaryMetrics": {"g": {"scoreUnit": "B/op", "rawData": [[1], [1], [1], [1], [1]]}}}]
      """;

  private CheckRehearsal() {}

  /**
   * Rehearses.
   *
   * @param args a folder that may be written to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    String baseline = write(folder.resolve("a.json"), "100");
    String candidate = write(folder.resolve("b.json"), "103");
    Rehearsal.run("check", "--baseline", baseline, "--candidate", candidate);
    WorkerMain.main(args);
  }

  private static String write(Path file, String score) throws IOException {
    return Files.writeString(file, RESULTS.replace("SCORE", score)).toString();
  }
}
