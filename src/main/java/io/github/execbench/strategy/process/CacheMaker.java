package io.github.execbench.strategy.process;

import io.github.execbench.workload.empty.EmptyTask;
import io.github.execbench.workload.sleep.SleepTask;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** Makes a start cache: packs the small jar, then has a worker run a little and write its cache. */
final class CacheMaker {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String PART = ".part";

  private final Path jar;
  private final Path folder;

  CacheMaker(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
  }

  /** Does nothing if it is made already, or another process is making it. */
  void make() throws Exception {
    Files.createDirectories(folder);
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null && !StartCache.isWhole(folder)) {
        // In its final place before the training: the JVM's cache holds on to path and time.
        Path packed = folder.resolve(StartCache.JAR + PART);
        WorkerJar.pack(jar, packed);
        Files.move(packed, folder.resolve(StartCache.JAR), StandardCopyOption.REPLACE_EXISTING);
        Path trained = folder.resolve(StartCache.AOT + PART);
        train(trained);
        Files.move(trained, folder.resolve(StartCache.AOT), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private void train(Path output) throws Exception {
    Worker worker = Worker.start(WorkerCommand.training(folder, output), () -> {});
    try (worker) {
      RemoteCall call = new RemoteCall(worker, Optional.of(LIMIT));
      call.call(Serial.toBytes(new SleepTask(Duration.ofMillis(1))));
      call.call(Serial.toBytes(new EmptyTask(0)));
      worker.end(LIMIT);
    }
    if (!Files.isRegularFile(output)) {
      throw new IOException("the JVM wrote no cache: " + worker.death(""));
    }
  }
}
