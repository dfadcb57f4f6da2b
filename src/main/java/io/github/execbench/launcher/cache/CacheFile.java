package io.github.execbench.launcher.cache;

/**
 * The files of a start cache, one for each kind of program. A JVM loads and links all classes of
 * its file before it begins, so none holds what another kind needs.
 */
public enum CacheFile {
  /** For worker processes, and for {@code photos}. */
  WORKER("worker"),
  /** For {@code sleep} and its workers. */
  SLEEP("sleep"),
  /** For commands that compare results. */
  CHECK("check");

  /** The system property by which a JVM learns that it is to use another than {@link #WORKER}. */
  private static final String PROPERTY = "execbench.cache.file";

  private final String name;

  CacheFile(String name) {
    this.name = name;
  }

  /** That of the workers of this JVM. */
  public static CacheFile ofThisJvm() {
    return valueOf(System.getProperty(PROPERTY, WORKER.name()));
  }

  /** Has the workers of this JVM use this one. */
  public void use() {
    System.setProperty(PROPERTY, name());
  }

  /** The argument by which the workers of another JVM use this one. */
  public String argument() {
    return "-D" + PROPERTY + "=" + name();
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
