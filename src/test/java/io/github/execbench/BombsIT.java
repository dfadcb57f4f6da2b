package io.github.execbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.workload.photo.jpeg.BlockJpeg;
import io.github.execbench.workload.photo.jpeg.JpegBytes;
import io.github.execbench.workload.photo.jpeg.ProgressiveBomb;
import io.github.execbench.workload.photo.testing.OddPhotos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar on a folder of bombs and good photos, in a small heap, on two workers. */
class BombsIT {

  /** Long enough for a worker's start and a small photo on a machine that is busy. */
  private static final String LIMIT_SECONDS = "8";

  @TempDir Path folder;

  @Test
  void everyGoodPhotoIsDoneAndEveryBombIsNamed() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    Map<String, String> bombs = bombs(input);
    Map<String, byte[]> good = OddPhotos.good();
    for (Map.Entry<String, byte[]> photo : good.entrySet()) {
      Files.write(input.resolve(photo.getKey()), photo.getValue());
    }
    Map<Strategy, Process> running = new EnumMap<>(Strategy.class);
    try {
      for (Strategy strategy : List.of(Strategy.THREAD_POOL, Strategy.PROCESS)) {
        running.put(strategy, start(strategy, input));
      }
      for (Map.Entry<Strategy, Process> run : running.entrySet()) {
        int exitCode = run.getValue().waitFor();
        String strategy = run.getKey().name();
        Map<String, String> failures = failures(folder.resolve(strategy + ".log"));
        assertEquals(bombs.keySet(), failures.keySet(), strategy);
        bombs.forEach((name, reason) ->
            assertTrue(failures.get(name).contains(reason), () -> strategy + ": " + failures));
        assertEquals(new TreeSet<>(good.keySet()), names(folder.resolve(strategy)), strategy);
        assertEquals(5, exitCode, strategy);
      }
    } finally {
      running.values().forEach(Process::destroyForcibly);
    }
  }

  /** Bombs, and what is said of each. */
  private static Map<String, String> bombs(Path input) throws IOException {
    byte[] small = BlockJpeg.baseline(48, 32, 22, 11, 11).encode((c, x, y) -> 100);
    byte[] slow = ProgressiveBomb.encode(13);
    Files.write(input.resolve("slow-1.jpg"), slow);
    Files.write(input.resolve("slow-2.jpg"), slow);
    Files.write(input.resolve("huge.jpg"), JpegBytes.size(small, 65_500, 65_500));
    Files.write(input.resolve("hollow.jpg"), JpegBytes.size(small, 13_000, 13_000));
    return new TreeMap<>(
        Map.of(
            "slow-1.jpg", "task: not done within 8000 ms",
            "slow-2.jpg", "task: not done within 8000 ms",
            "huge.jpg", "decode: declares 65500 x 65500 pixels (4290.3 megapixels); the limit is",
            "hollow.jpg", "decode: declares 13000 x 13000 pixels, which take at least"));
  }

  private Process start(Strategy strategy, Path input) throws IOException {
    return new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-Xmx512m",
            "-jar",
            System.getProperty("execbench.jar"),
            "photos",
            "--in",
            input.toString(),
            "--out",
            folder.resolve(strategy.name()).toString(),
            "--strategy",
            strategy.name(),
            "--parallelism",
            "2",
            "--photo-timeout",
            LIMIT_SECONDS)
        .redirectError(folder.resolve(strategy + ".log").toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Map<String, String> failures(Path log) throws IOException {
    Map<String, String> failures = new TreeMap<>();
    for (String line : Files.readAllLines(log)) {
      String[] parts = line.split(" failed: ", 2);
      if (parts.length == 2) {
        failures.put(parts[0], parts[1]);
      }
    }
    return failures;
  }

  private static Set<String> names(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return new TreeSet<>(files.map(f -> f.getFileName().toString()).toList());
    }
  }
}
