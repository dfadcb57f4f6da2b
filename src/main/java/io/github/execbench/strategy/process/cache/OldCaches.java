package io.github.execbench.strategy.process.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Deletes caches that serve nobody any more, so that each new build doesn't leave one behind. */
final class OldCaches {

  /** Names the jar that a cache was made for. */
  static final String MADE_FOR = "made-for";

  static final Duration KEPT = Duration.ofDays(30);

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}");

  private OldCaches() {}

  /**
   * Deletes what was not used for {@link #KEPT}, or was made for a jar that is gone or has changed;
   * never what is in use. What can't be deleted stays for the next time.
   *
   * @param parent of all caches; nothing else in it is touched
   * @param current stays in any case
   */
  static void delete(Path parent, Path current, Instant now)
      throws IOException, InterruptedException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent)) {
      for (Path folder : folders) {
        boolean isCache = NAME.matcher(folder.getFileName().toString()).matches();
        if (isCache && !folder.equals(current) && isOld(folder, now)) {
          deleteUnlessInUse(folder);
        }
      }
    }
  }

  private static boolean isOld(Path folder, Instant now) {
    try {
      return CacheLock.lastUse(folder).isBefore(now.minus(KEPT)) || !hasItsJar(folder);
    } catch (IOException e) {
      return false; // just being made or deleted by another
    }
  }

  private static boolean hasItsJar(Path folder) throws IOException {
    try {
      Path jar = Path.of(Files.readString(folder.resolve(MADE_FOR)));
      Optional<String> key = Files.exists(jar) ? CacheKey.ofJar(jar) : Optional.empty();
      return key.isPresent() && folder.getFileName().toString().startsWith(key.get());
    } catch (InvalidPathException e) {
      return false; // not what we wrote
    }
  }

  private static void deleteUnlessInUse(Path folder) throws IOException, InterruptedException {
    Optional<CacheLock> lock = CacheLock.alone(folder, Duration.ZERO);
    if (lock.isEmpty()) {
      return;
    }
    try (CacheLock _ = lock.get()) {
      empty(folder);
    }
    Files.delete(folder.resolve(CacheLock.FILE));
    Files.delete(folder);
  }

  /** Deletes all but the lock. */
  static void empty(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!file.endsWith(CacheLock.FILE)) {
          Files.delete(file);
        }
      }
    }
  }
}
