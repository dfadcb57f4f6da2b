package io.github.execbench.strategy.cluster;

import io.github.execbench.io.Sha256;
import io.github.execbench.strategy.cluster.engine.ClusterException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which build of this program runs: drivers and workers must run the same. */
public final class Build {

  private static final int DIGITS = 12;

  private Build() {}

  /**
   * The first digits of the jar's SHA-256; classes in folders are all the same.
   *
   * @throws ClusterException if the jar can't be read
   */
  public static String ofThisJvm() throws ClusterException {
    Path jar = Path.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)[0]);
    if (!Files.isRegularFile(jar)) {
      return "classes";
    }
    try {
      return Sha256.of(jar).substring(0, DIGITS);
    } catch (IOException e) {
      throw new ClusterException(jar + ": can't be read: " + e.getMessage(), e);
    }
  }
}
