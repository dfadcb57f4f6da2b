package io.github.execbench.strategy.process.cache;

import io.github.execbench.io.Shortage;
import io.github.execbench.launcher.cache.CacheFile;
import io.github.execbench.launcher.cache.CacheFolder;
import io.github.execbench.launcher.cache.CacheLock;
import io.github.execbench.launcher.cache.CacheSeal;
import io.github.execbench.launcher.cache.HeldCache;
import io.github.execbench.workload.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What makes worker processes start and warm up sooner: the JVM's ahead-of-time cache of the
 * classes that they need, loaded and linked, with profiles of their methods. Other JVMs of this
 * program may use it for the profiles. Kept in the {@link CacheFolder} under the {@link CacheKey},
 * for a program that runs from one jar. Workers start without it if it is missing or not whole; the
 * JVM ignores one that does not fit.
 *
 * <p>A program looks for it once: what its first worker has, all have.
 */
public final class StartCache {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private static Optional<HeldCache> used = Optional.empty();
  private static boolean isLookedFor;

  /** Says that it could not be made; its time says when. */
  static final String FAILED = "failed";

  /** After which one that could not be made is tried again by itself. */
  private static final Duration TRIED_AGAIN = Duration.ofDays(1);

  /** What JVMs will do that start from the cache, so that they need not learn it. */
  public interface Training {

    /** The name of the main class, which is given the scratch folder and ends as a worker. */
    String program(CacheFile cache);

    /**
     * Some tasks for that worker.
     *
     * @param scratch may be written to, by the program too; it is emptied afterwards
     */
    List<? extends Task<?>> tasks(CacheFile cache, Path scratch) throws IOException;
  }

  private StartCache() {}

  /**
   * Makes this program's cache if it can have one and hasn't: takes a few seconds. Leaves it to the
   * commands when, so that no measurement is disturbed.
   *
   * @param patience how long to wait for another program that is making it
   * @return why it could not be made: worth a word, no more
   */
  public static synchronized Optional<String> make(Training training, Duration patience)
      throws InterruptedException {
    Optional<Path> folder = folder();
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      isLookedFor = false; // look again when it is asked for
      new CacheMaker(Path.of(System.getProperty("java.class.path")), folder.get())
          .make(training, patience);
      return Optional.empty();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception | OutOfMemoryError e) { // an Error if there is no thread for its worker
      return Optional.of("no start cache in " + folder.get() + ": " + Shortage.line(e));
    }
  }

  /**
   * Whether this program can have a cache and has none, nobody is making it, and it did not fail
   * within a day.
   *
   * @param cache of what
   * @throws IOException if its folder can't be written to
   */
  public static boolean isWanted(CacheFile cache) throws IOException, InterruptedException {
    Optional<Path> folder = folder();
    if (folder.isEmpty() || has(folder.get(), cache)) {
      return false;
    }
    Files.createDirectories(folder.get());
    try (CacheLock free = CacheLock.alone(folder.get(), Duration.ZERO)) {
      Path failed = folder.get().resolve(FAILED);
      return free != null
          && !(Files.exists(failed)
              && Files.getLastModifiedTime(failed)
                  .toInstant()
                  .isAfter(Instant.now().minus(TRIED_AGAIN)));
    }
  }

  private static boolean has(Path folder, CacheFile cache) {
    return cache == CacheFile.ofThisJvm() ? used().isPresent() : CacheSeal.holds(folder, cache);
  }

  /** Waits while another program is making the cache: that would disturb a measurement. */
  public static void awaitMaker(Duration patience) throws InterruptedException {
    Optional<Path> folder = folder();
    long deadline = System.nanoTime() + patience.toNanos();
    while (folder.isPresent() && isBeingMade(folder.get()) && System.nanoTime() < deadline) {
      Thread.sleep(PAUSE);
    }
  }

  private static boolean isBeingMade(Path folder) {
    if (!Files.exists(folder.resolve(CacheLock.FILE))) {
      return false;
    }
    try (CacheLock lock = CacheLock.shared(folder)) {
      return lock == null;
    } catch (IOException e) {
      return false; // without locks nobody makes one
    }
  }

  /** The argument that has another JVM of this program do as this one: use the cache, or none. */
  public static String jvmArgument() {
    String named = System.getProperty(CacheFolder.PROPERTY, CacheFolder.USERS);
    return "-D" + CacheFolder.PROPERTY + "=" + (used().isPresent() ? named : CacheFolder.OFF);
  }

  /**
   * The argument with which another JVM of this program starts from the cache too, and so with the
   * profiles of what was trained.
   *
   * @param arguments what that JVM has besides
   * @return empty without a cache, or if that JVM would not take it
   */
  public static Optional<String> jvmArgument(List<String> arguments) throws InterruptedException {
    Optional<Path> cache = used();
    String classPath = System.getProperty("java.class.path");
    return cache.isPresent() && CacheFit.fits(cache.get(), classPath, arguments)
        ? Optional.of("-XX:AOTCache=" + cache.get())
        : Optional.empty();
  }

  /** The cache that workers are to use, whole and held. */
  public static synchronized Optional<Path> used() {
    if (!isLookedFor) {
      isLookedFor = true;
      used = folder().map(folder -> HeldCache.in(folder, CacheFile.ofThisJvm()));
    }
    return used.map(HeldCache::file);
  }

  /** The folder of this program's cache, whether it exists or not; empty if it can have none. */
  static Optional<Path> folder() {
    Path home = Path.of(System.getProperty("java.home"));
    return Optional.ofNullable(HeldCache.folder(System.getProperty("java.class.path"), home));
  }
}
