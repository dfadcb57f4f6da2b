package io.github.execbench.strategy.process.cache;

import io.github.execbench.launcher.cache.CacheFile;
import io.github.execbench.launcher.cache.CacheLock;
import io.github.execbench.launcher.cache.CacheSeal;
import io.github.execbench.strategy.process.wire.AllowList;
import io.github.execbench.strategy.process.wire.Answers;
import io.github.execbench.strategy.process.wire.Serial;
import io.github.execbench.strategy.process.worker.RemoteCall;
import io.github.execbench.strategy.process.worker.Worker;
import io.github.execbench.strategy.process.worker.WorkerCommand;
import io.github.execbench.workload.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes a start cache: has a worker run some tasks and write its cache, sees that the JVM takes it,
 * and seals it.
 */
final class CacheMaker {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String PART = ".part";
  private static final String SCRATCH = "training";

  private final Path jar;
  private final Path folder;

  CacheMaker(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
  }

  /**
   * Does nothing if it is whole.
   *
   * @param patience how long to wait for another that is making it: it will be whole then
   */
  void make(StartCache.Training training, Duration patience) throws Exception {
    Files.createDirectories(folder);
    try (CacheLock lock = CacheLock.alone(folder, patience)) {
      if (lock == null || isWhole()) {
        return;
      }
      try {
        OldCaches.empty(folder);
        fill(training);
      } catch (Throwable t) {
        OldCaches.empty(folder); // perhaps it was this that filled the disk
        Files.createFile(folder.resolve(StartCache.FAILED));
        throw t;
      }
    }
    Path caches = Objects.requireNonNull(folder.getParent(), "a key below the cache folder");
    OldCaches.delete(caches, folder, Instant.now());
  }

  private boolean isWhole() {
    return Arrays.stream(CacheFile.values()).allMatch(cache -> CacheSeal.holds(folder, cache));
  }

  private void fill(StartCache.Training training) throws Exception {
    Files.writeString(
        folder.resolve(OldCaches.MADE_FOR),
        jar.toAbsolutePath().toString(),
        StandardCharsets.UTF_8);
    for (CacheFile cache : CacheFile.values()) {
      fill(cache, training);
    }
  }

  private void fill(CacheFile cache, StartCache.Training training) throws Exception {
    Path aot = folder.resolve(cache.aot());
    Path trained = folder.resolve(cache.aot() + PART);
    Path scratch = Files.createDirectory(folder.resolve(SCRATCH));
    List<String> command = WorkerCommand.training(trained, training.program(cache), scratch);
    run(command, training.tasks(cache, scratch));
    OldCaches.delete(scratch);
    Files.move(trained, aot, StandardCopyOption.ATOMIC_MOVE);
    run(WorkerCommand.check(aot), List.of());
    CacheSeal.write(folder, cache);
  }

  /** Has a worker run tasks and end by itself. */
  private static void run(List<String> command, List<? extends Task<?>> tasks) throws Exception {
    Worker worker = Worker.start(command, well -> {});
    try (worker) {
      RemoteCall call = new RemoteCall(worker, Optional.of(LIMIT));
      for (Task<?> task : tasks) {
        Answers.value(call.call(Serial.toBytes(task)), AllowList.SUITE);
      }
      if (!worker.end(LIMIT)) {
        throw new IOException(worker.death(""));
      }
    }
  }
}
