package io.github.execbench.cli.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.workload.photo.synthetic.Scene;
import io.github.execbench.workload.photo.synthetic.SyntheticPhotos;
import io.github.execbench.workload.photo.testing.OddPhotos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar on a cluster of processes. */
@Timeout(600)
class StandaloneIT {

  @TempDir static Path folder;
  private static Batch odd;

  @BeforeAll
  static void makePhotos() throws IOException {
    odd = Batch.in(Files.createDirectory(folder.resolve("odd")));
  }

  @AfterAll
  static void leavesNoProcess() {
    try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
      assertEquals(List.of(), children.filter(ProcessHandle::isAlive).toList());
    }
  }

  private static int end(Process job) throws InterruptedException {
    assertTrue(job.waitFor(500, TimeUnit.SECONDS));
    return job.exitValue();
  }

  private static List<String> folders(Path in, Path out, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--in", in.toString(), "--out", out.toString()));
    arguments.addAll(List.of(more));
    return arguments;
  }

  /** One try a task: a photo that fails must not fail its task. Some run twice at once. */
  @Test
  void reportsWhatFailsAndNeverTriesItAgain() throws Exception {
    Path out = folder.resolve("odd-out");
    Path report = folder.resolve("odd.csv");
    try (Standalone spark = new Standalone(folder.resolve("one"))) {
      Process job =
          spark.submit(
              "job",
              List.of(
                  "spark.task.maxFailures=1",
                  "spark.serializer=org.apache.spark.serializer.KryoSerializer",
                  "spark.speculation=true",
                  "spark.speculation.quantile=0.1",
                  "spark.speculation.multiplier=1.01",
                  "spark.speculation.interval=1ms",
                  "spark.speculation.minTaskRuntime=0ms"),
              folders(odd.in(), out, "--report", report.toString()));
      assertEquals(ExitCode.FAILED, end(job), spark.printed("job"));
      odd.assertIsIn(out);
      List<String> printed = spark.printed("job").lines().toList();
      for (String line : odd.lines()) {
        assertTrue(printed.contains(line), line + " is not in\n" + String.join("\n", printed));
      }
      assertEquals(
          OddPhotos.bad().size(), Files.readAllLines(report).size() - 1, "a row each, and a head");
    }
  }

  @Test
  void aKilledWorkerCostsNothing() throws Exception {
    Path in = Files.createDirectory(folder.resolve("many"));
    Path photo = folder.resolve("photo.jpg");
    Files.write(photo, SyntheticPhotos.jpeg(Scene.DUSK, 1600, 1200));
    for (int i = 0; i < 200; i++) {
      Files.createSymbolicLink(in.resolve(i + ".jpg"), photo);
    }
    Batch batch = Batch.of(in, folder.resolve("many-as-photos"));
    Path out = folder.resolve("many-out");
    try (Standalone spark = new Standalone(folder.resolve("two"))) {
      Process job = spark.submit("job", List.of(), folders(in, out));
      for (int i = 0; i < 600 && job.isAlive() && done(out) < 20; i++) {
        Thread.sleep(50);
      }
      spark.killWorker();
      assertTrue(done(out) < 200, "it was killed too late");
      assertEquals(ExitCode.OK, end(job), spark.printed("job"));
      assertTrue(spark.printed("job").contains("Lost executor"), spark.printed("job"));
      assertTrue(spark.printed("job").contains("200 photos were processed"));
      try (Stream<Path> files = Files.list(out)) {
        for (Path part : files.filter(f -> f.toString().endsWith(".part")).toList()) {
          Files.delete(part); // what the killed one was at
        }
      }
      batch.assertIsIn(out);
    }
  }

  private static long done(Path out) throws IOException {
    if (Files.notExists(out)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(f -> f.toString().endsWith(".jpg")).count();
    }
  }
}
