package io.github.execbench.strategy.cluster.engine;

import io.github.execbench.io.UnsafeWarning;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the engine's library, which is not in this program's jar: on the class path, where {@link
 * #PROPERTY} says, or beside the jar.
 */
public final class EngineLibrary {

  /** Names the library's jar, or the folder that holds it. */
  public static final String PROPERTY = "execbench.cluster.lib";

  /** The release that this suite is built and tested with. */
  static final String VERSION = "5.7.0";

  static final String FILE = "hazelcast-" + VERSION + ".jar";

  private static final String LIBRARY_CLASS = "com.hazelcast.core.HazelcastInstance";
  private static final String ROOM = "io.github.execbench.strategy.cluster.hazelcast.";
  private static final String ENGINE = ROOM + "HazelcastEngine";

  /** Says what goes on in its log, which is off: what is wrong, drivers and workers say. */
  private static final String LOGGING = "hazelcast.logging.type";

  private static Optional<Engine> loaded = Optional.empty();

  private EngineLibrary() {}

  /**
   * Loads it, once.
   *
   * @throws ClusterException if it is not there; the message says how to get it
   */
  public static synchronized Engine load() throws ClusterException {
    if (loaded.isEmpty()) {
      UnsafeWarning.silence();
      if (System.getProperty(LOGGING) == null) {
        System.setProperty(LOGGING, "none");
      }
      loaded = Optional.of(load(loader()));
    }
    return loaded.get();
  }

  private static Engine load(ClassLoader loader) throws ClusterException {
    try {
      return Class.forName(ENGINE, true, loader)
          .asSubclass(Engine.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new ClusterException("Hazelcast can't be loaded: " + e, e);
    }
  }

  private static ClassLoader loader() throws ClusterException {
    ClassLoader own = EngineLibrary.class.getClassLoader();
    Optional<Path> named = Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
    if (named.isEmpty() && holds(own)) {
      return own;
    }
    Path jar = named.isPresent() ? in(named.get()) : beside(classPath());
    try {
      URL code = EngineLibrary.class.getProtectionDomain().getCodeSource().getLocation();
      ClassLoader both = new Loader(new URL[] {jar.toUri().toURL(), code}, own);
      if (!holds(both)) {
        throw new ClusterException("--cluster-lib " + jar + ": is not Hazelcast; " + howTo(jar));
      }
      return both;
    } catch (MalformedURLException e) {
      throw new ClusterException("--cluster-lib " + jar + ": " + e.getMessage(), e);
    }
  }

  private static boolean holds(ClassLoader loader) {
    return loader.getResource(LIBRARY_CLASS.replace('.', '/') + ".class") != null;
  }

  private static Path in(Path named) throws ClusterException {
    Path jar = Files.isDirectory(named) ? named.resolve(FILE) : named;
    if (!Files.isRegularFile(jar)) {
      throw new ClusterException("--cluster-lib " + jar + ": no such file; " + howTo(jar));
    }
    return jar;
  }

  private static Path beside(Path program) throws ClusterException {
    Path folder = program.toAbsolutePath().getParent();
    for (Path candidate :
        folder == null ? List.<Path>of() : List.of(folder, folder.resolve("lib"))) {
      if (Files.isRegularFile(candidate.resolve(FILE))) {
        return candidate.resolve(FILE);
      }
    }
    throw new ClusterException(
        "CLUSTER needs Hazelcast, which is not in this jar; " + howTo(program));
  }

  /** The command that puts the library into a file's folder. */
  private static String howTo(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return "get it by: mvn dependency:copy -Dartifact=com.hazelcast:hazelcast:"
        + VERSION
        + " -DoutputDirectory="
        + (folder == null ? "." : folder)
        + " (or name its file with --cluster-lib)";
  }

  private static Path classPath() {
    return Path.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)[0]);
  }

  /**
   * Loads the library, and the one room that uses it, by itself: the program's own loader could
   * load that room, but not what it needs.
   */
  private static final class Loader extends URLClassLoader {

    Loader(URL[] urls, ClassLoader parent) {
      super("cluster", urls, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(ROOM)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known == null ? findClass(name) : known;
      }
    }
  }
}
