package io.github.execbench.run.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * Which build of this program runs, as its jar's manifest says. Class files that lie in a folder
 * say nothing of it.
 *
 * @param version the release; "" if unknown
 * @param commit git's full hash, with "-dirty" behind it if files under git differed from it; "" if
 *     unknown, as in a build from a source archive
 */
public record Build(String version, String commit) {

  /** What the pom writes; "unknown" stands there for no commit. */
  private static final String COMMIT = "Git-Commit";

  private static final String HASH = "[0-9a-f]{40,64}(-dirty)?";

  /**
   * Reads the manifest now.
   *
   * @throws UncheckedIOException if the jar can't be read any more
   */
  public static Build ofThisProgram() {
    return of(CodeHash.pathOfThisProgram());
  }

  static Build of(Path code) {
    if (!Files.isRegularFile(code)) {
      return new Build("", "");
    }
    try (JarFile jar = new JarFile(code.toFile())) {
      Manifest manifest = jar.getManifest();
      return manifest == null ? new Build("", "") : of(manifest.getMainAttributes());
    } catch (IOException e) {
      throw new UncheckedIOException("the jar can't be read any more", e);
    }
  }

  private static Build of(Attributes main) {
    String version = main.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
    String commit = main.getValue(COMMIT);
    return new Build(
        version == null ? "" : version, commit != null && commit.matches(HASH) ? commit : "");
  }
}
