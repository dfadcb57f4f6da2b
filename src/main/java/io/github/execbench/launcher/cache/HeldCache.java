package io.github.execbench.launcher.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A start cache that is whole and stays until this JVM ends: it holds the {@link CacheLock}, which
 * is never given back.
 */
public final class HeldCache {

  /**
   * The system property by which a JVM that holds a cache tells one that it starts, and waits for,
   * where it is: that one need not look again.
   */
  public static final String PROPERTY = "execbench.held";

  /** Options with which archived classes lie where they were made to lie, and are not moved. */
  public static final List<String> UNMOVED =
      Collections.unmodifiableList(
          Arrays.asList("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0"));

  private final Path file;

  /** Kept from the collector, which would close it. */
  @SuppressWarnings({"unused", "FieldCanBeLocal"})
  private final @Nullable CacheLock lock;

  private HeldCache(Path file, @Nullable CacheLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /** Takes hold of a cache in a folder; null if there is none, or it is not whole. */
  public static @Nullable HeldCache in(Path folder, CacheFile cache) {
    Path file = folder.resolve(cache.aot());
    if (file.toString().equals(System.getProperty(PROPERTY))) {
      return new HeldCache(file, null); // by the JVM that started this one
    }
    if (!Files.exists(folder.resolve(cache.seal()))) {
      return null;
    }
    try {
      CacheLock lock = CacheLock.shared(folder);
      if (lock != null && !CacheSeal.holds(folder, cache)) {
        lock.close();
        return null;
      }
      return lock == null ? null : new HeldCache(file, lock);
    } catch (IOException e) {
      return null; // a file system without locks: nobody may rely on what lies there
    }
  }

  /**
   * The folder of a program's cache, whether it exists or not.
   *
   * @param classPath of the program
   * @param home of the JDK that is to use it
   * @return null if it can have none
   */
  public static @Nullable Path folder(String classPath, Path home) {
    try {
      Path jar = Paths.get(classPath);
      if (classPath.contains(File.pathSeparator) || !Files.isRegularFile(jar)) {
        return null; // classes in folders change at any time
      }
      Path parent = CacheFolder.find(System.getProperties(), System.getenv());
      String key = parent == null ? null : CacheKey.of(jar, home);
      return parent == null || key == null ? null : parent.resolve(key);
    } catch (IOException | InvalidPathException e) {
      return null; // the jar can't be read as a file: the JVM may still know how
    }
  }

  /** The JVM's file. */
  public Path file() {
    return file;
  }
}
