package io.github.execbench.launcher.cache;

import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the start cache is kept: the folder that the system property {@value #PROPERTY} names, or
 * else, and for the value {@code user}, the user's own cache folder. The value {@code off} turns
 * the cache off.
 */
public final class CacheFolder {

  public static final String PROPERTY = "execbench.cache";
  public static final String OFF = "off";

  /** As without the property. */
  public static final String USERS = "user";

  private CacheFolder() {}

  /** Null if the cache is off, or if the system names no folder for caches. */
  static @Nullable Path find(Properties properties, Map<String, String> environment) {
    String named = properties.getProperty(PROPERTY, USERS);
    if (named.equals(OFF)) {
      return null;
    }
    if (!named.isEmpty() && !named.equals(USERS)) {
      return Paths.get(named).toAbsolutePath();
    }
    Path caches = ofSystem(properties, environment);
    return caches == null ? null : caches.resolve("execbench");
  }

  private static @Nullable Path ofSystem(Properties properties, Map<String, String> environment) {
    String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return path(environment.get("LOCALAPPDATA"));
    }
    Path home = path(properties.getProperty("user.home"));
    if (system.startsWith("mac")) {
      return home == null ? null : home.resolve("Library").resolve("Caches");
    }
    Path named = path(environment.get("XDG_CACHE_HOME"));
    return named != null || home == null ? named : home.resolve(".cache");
  }

  /** A relative one is ignored, as the XDG specification has it. */
  private static @Nullable Path path(@Nullable String text) {
    Path path = text == null || text.isEmpty() ? null : Paths.get(text);
    return path == null || !path.isAbsolute() ? null : path;
  }
}
