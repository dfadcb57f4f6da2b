package io.github.execbench.strategy.process.cache;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the start cache is kept: the folder that the system property {@value #PROPERTY} names, or
 * else, and for the value {@code user}, the user's own cache folder. The value {@code off} turns
 * the cache off.
 */
final class CacheFolder {

  static final String PROPERTY = "execbench.cache";
  static final String OFF = "off";

  /** As without the property. */
  static final String USERS = "user";

  private CacheFolder() {}

  /** Empty if the cache is off, or if the system names no folder for caches. */
  static Optional<Path> find(Properties properties, Map<String, String> environment) {
    String named = properties.getProperty(PROPERTY, "");
    if (named.equals(OFF)) {
      return Optional.empty();
    }
    if (!named.isEmpty() && !named.equals(USERS)) {
      return Optional.of(Path.of(named).toAbsolutePath());
    }
    String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Optional<Path> home = path(properties.getProperty("user.home"));
    Optional<Path> caches;
    if (system.startsWith("windows")) {
      caches = path(environment.get("LOCALAPPDATA"));
    } else if (system.startsWith("mac")) {
      caches = home.map(h -> h.resolve("Library").resolve("Caches"));
    } else {
      caches = path(environment.get("XDG_CACHE_HOME")).or(() -> home.map(h -> h.resolve(".cache")));
    }
    return caches.map(folder -> folder.resolve("execbench"));
  }

  /** A relative one is ignored, as the XDG specification has it. */
  private static Optional<Path> path(@Nullable String text) {
    return Optional.ofNullable(text)
        .filter(t -> !t.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
