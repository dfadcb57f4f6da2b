package io.github.execbench.launcher.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Held by every program that uses a cache, and alone by the one that makes or deletes it. The
 * system lets go of it when a program ends, however it does. The file's time tells of the last use.
 */
public final class CacheLock implements AutoCloseable {

  public static final String FILE = "lock";

  private static final long PAUSE_MILLIS = 50;

  private final FileChannel channel;

  private CacheLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock to use a cache; null if it is being made or deleted. */
  public static @Nullable CacheLock shared(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    CacheLock lock = lock(FileChannel.open(file, StandardOpenOption.READ), true);
    if (lock != null) {
      // In vain if we may only read: whoever keeps it so looks after it.
      file.toFile().setLastModified(System.currentTimeMillis());
    }
    return lock;
  }

  /**
   * Takes the lock to change a cache.
   *
   * @param patience how long to wait for others
   * @return null if others still have it then
   */
  public static @Nullable CacheLock alone(Path folder, Duration patience)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      CacheLock lock = lock(channel, false);
      if (lock != null || System.nanoTime() - deadline >= 0) {
        return lock;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private static @Nullable CacheLock lock(FileChannel channel, boolean shared) throws IOException {
    FileLock lock = null;
    try {
      lock = channel.tryLock(0, Long.MAX_VALUE, shared);
    } catch (OverlappingFileLockException e) {
      // Another thread of this program has it.
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? null : new CacheLock(channel);
  }

  public static Instant lastUse(Path folder) throws IOException {
    return Files.getLastModifiedTime(folder.resolve(FILE)).toInstant();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
