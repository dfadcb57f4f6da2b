package io.github.execbench.launcher.cache;

/**
 * The files of a start cache, one for each kind of program. A JVM loads and links all classes of
 * its file before it begins, so none holds what another kind needs.
 */
public enum CacheFile {
  /** For worker processes, and for commands that run tasks. */
  WORKER("worker"),
  /** For commands that compare results. */
  CHECK("check");

  private final String name;

  CacheFile(String name) {
    this.name = name;
  }

  /** The JVM's own file, of which the folder is for. */
  public String aot() {
    return name + ".aot";
  }

  /** The {@link CacheSeal} of that. */
  public String seal() {
    return name + ".seal";
  }
}
