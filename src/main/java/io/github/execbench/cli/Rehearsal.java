package io.github.execbench.cli;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.process.worker.WorkerMain;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a JVM does while its start cache is made: runs the commands that start from it, then is a
 * worker. What the commands say is of no interest.
 */
final class Rehearsal {

  private static final String RESULTS =
      """
      [{"benchmark": "a.B.c", "mode": "avgt", "threads": 1, "forks": 5, "params": {"d": "e"},
        "primaryMetric": {"scoreUnit": "ns/op", "rawData": [[SCORE], [101], [99], [102], [98]]},
        "secondaryMetrics": {}},
       {"benchmark": "a.B.f", "mode": "thrpt", "threads": 1, "forks": 5,
        "primaryMetric": {"scoreUnit": "ops/s", "rawData": [[100], [101], [99], [102], [98]]},
        "secondaryMetrics": {"g": {"scoreUnit": "B/op", "rawData": [[1], [1], [1], [1], [1]]}}}]
      """;

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
    run("sleep", "--seconds", "0", "--strategy", "thread_pool"); // for picocli
    run("photos", "--in", folder.toString(), "--out", folder.resolve("out").toString());
    String baseline = write(folder.resolve("a.json"), "100");
    String candidate = write(folder.resolve("b.json"), "103");
    run("check", "--baseline", baseline, "--candidate", candidate);
    WorkerMain.main(args);
  }

  private static String write(Path file, String score) throws IOException {
    return Files.writeString(file, RESULTS.replace("SCORE", score)).toString();
  }

  private static void run(String... args) {
    Main.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), args);
  }
}
