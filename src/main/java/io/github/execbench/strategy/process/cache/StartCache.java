package io.github.execbench.strategy.process.cache;

import io.github.execbench.io.Shortage;
import io.github.execbench.workload.Task;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

  static final String AOT = "worker.aot";

  private static Optional<Held> used = Optional.empty();
  private static boolean isLookedFor;

  /** With the lock, held until this JVM ends: nobody deletes it meanwhile. */
  private record Held(Path folder, CacheLock lock) {}

  /** What workers will do, so that they need not learn it. */
  public interface Training {

    /**
     * Some tasks.
     *
     * @param scratch may be written to
     */
    List<? extends Task<?>> tasks(Path scratch) throws IOException;

    /** Deletes what was written. */
    void end(Path scratch) throws IOException;
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
    if (folder.isEmpty() || used().isPresent()) {
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
      used = folder().flatMap(StartCache::hold);
    }
    return used.map(held -> held.folder().resolve(AOT));
  }

  private static Optional<Held> hold(Path folder) {
    if (!Files.exists(folder.resolve(CacheSeal.FILE))) {
      return Optional.empty();
    }
    try {
      Optional<CacheLock> lock = CacheLock.shared(folder);
      if (lock.isPresent() && !CacheSeal.holds(folder)) {
        lock.get().close();
        return Optional.empty();
      }
      return lock.map(l -> new Held(folder, l));
    } catch (IOException e) {
      return Optional.empty(); // a file system without locks: nobody may rely on what lies there
    }
  }

  /** The folder of this program's cache, whether it exists or not; empty if it can have none. */
  static Optional<Path> folder() {
    String classPath = System.getProperty("java.class.path");
    if (classPath.contains(File.pathSeparator) || !Files.isRegularFile(Path.of(classPath))) {
      return Optional.empty(); // classes in folders change at any time
    }
    try {
      Optional<Path> parent = CacheFolder.find(System.getProperties(), System.getenv());
      Optional<String> key = parent.isEmpty() ? Optional.empty() : CacheKey.of(Path.of(classPath));
      return key.map(name -> parent.get().resolve(name));
    } catch (IOException e) {
      return Optional.empty(); // the jar can't be read as a file: the JVM may still know how
    }
  }
}
