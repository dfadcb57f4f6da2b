package io.github.execbench.strategy.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What makes worker processes start sooner: a small jar of what they need, and the JVM's
 * ahead-of-time cache of its classes, loaded and linked. Kept in the {@link CacheFolder} under the
 * {@link CacheKey}, for a program that runs from one jar. Workers start without it if it is
 * missing; the JVM ignores one that does not fit.
 */
public final class StartCache {

  static final String JAR = "worker.jar";
  static final String AOT = "worker.aot";

  private StartCache() {}

  /**
   * Makes this program's cache if it can have one and hasn't: takes a second or two. Leaves it to
   * the commands when, so that no measurement is disturbed.
   *
   * @return why it could not be made: worth a word, no more
   */
  public static Optional<String> make() throws InterruptedException {
    Optional<Path> folder = folder();
    if (folder.isEmpty() || isWhole(folder.get())) {
      return Optional.empty();
    }
    try {
      new CacheMaker(Path.of(System.getProperty("java.class.path")), folder.get()).make();
      return Optional.empty();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      return Optional.of("no start cache in " + folder.get() + ": " + e);
    }
  }

  /** The folder of this program's cache, whether it exists or not; nothing if it can have none. */
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

  /** The options that have a worker use a cache. */
  static List<String> options(Path folder) {
    return List.of("-XX:AOTCache=" + folder.resolve(AOT), "-XX:AOTMode=auto");
  }

  static boolean isWhole(Path folder) {
    return Files.isRegularFile(folder.resolve(JAR)) && Files.isRegularFile(folder.resolve(AOT));
  }
}
