package io.github.execbench.strategy.process.cache;

import io.github.execbench.launcher.cache.CacheKey;
import io.github.execbench.launcher.cache.CacheLock;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
      String key = Files.exists(jar) ? CacheKey.ofJar(jar) : null;
      return key != null && folder.getFileName().toString().startsWith(key);
    } catch (InvalidPathException e) {
      return false; // not what we wrote
    }
  }

  private static void deleteUnlessInUse(Path folder) throws IOException, InterruptedException {
    try (CacheLock lock = CacheLock.alone(folder, Duration.ZERO)) {
      if (lock == null) {
        return;
      }
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
          delete(file);
        }
      }
    }
  }

  /** Deletes a file, or a folder with all that is in it. */
  static void delete(Path place) throws IOException {
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
        for (Path file : files) {
          delete(file);
        }
      }
    }
    Files.delete(place);
  }
}
