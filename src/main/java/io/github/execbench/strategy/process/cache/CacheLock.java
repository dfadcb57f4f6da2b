package io.github.execbench.strategy.process.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Held by every program that uses a cache, and alone by the one that makes or deletes it. The
 * system lets go of it when a program ends, however it does. The file's time tells of the last use.
 */
final class CacheLock implements AutoCloseable {

  static final String FILE = "lock";

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final FileChannel channel;

  private CacheLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock to use a cache; empty if it is being made or deleted. */
  static Optional<CacheLock> shared(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Optional<CacheLock> lock = lock(FileChannel.open(file, StandardOpenOption.READ), true);
    if (lock.isPresent()) {
      // In vain if we may only read: whoever keeps it so looks after it.
      boolean _ = file.toFile().setLastModified(System.currentTimeMillis());
    }
    return lock;
  }

  /**
   * Takes the lock to change a cache.
   *
   * @param patience how long to wait for others
   * @return empty if others still have it then
   */
  static Optional<CacheLock> alone(Path folder, Duration patience)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Optional<CacheLock> lock = lock(channel, false);
      if (lock.isPresent() || System.nanoTime() - deadline >= 0) {
        return lock;
      }
      Thread.sleep(PAUSE);
    }
  }

  private static Optional<CacheLock> lock(FileChannel channel, boolean shared) throws IOException {
    try {
      if (channel.tryLock(0, Long.MAX_VALUE, shared) != null) {
        return Optional.of(new CacheLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      channel.close(); // another thread of this program has it
      return Optional.empty();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  static Instant lastUse(Path folder) throws IOException {
    return Files.getLastModifiedTime(folder.resolve(FILE)).toInstant();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
