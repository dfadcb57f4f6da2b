package io.github.execbench.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The folder of the photos that a benchmark works on. */
final class PhotoProperties {

  /** System property that names it. */
  static final String PROPERTY = "execbench.images";

  private PhotoProperties() {}

  /**
   * The folder.
   *
   * @throws IllegalStateException if there is none
   */
  static Path get() {
    Path folder = Path.of(System.getProperty(PROPERTY, "images")).toAbsolutePath();
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          folder + ": no such folder; name one with photos by -D" + PROPERTY + "=DIR");
    }
    return folder;
  }

  /** Names of photos to leave out: those that can't be processed, which {@code run} found. */
  static Set<String> leftOut() {
    return Set.of(System.getProperty(PROPERTY + ".skip", "").split("/", -1));
  }

  /** The complaint that a folder holds no photo. */
  static IllegalStateException empty(Path folder) {
    return new IllegalStateException(
        folder
            + " holds no JPEG file; put photos there or name a folder by -D"
            + PROPERTY
            + "=DIR");
  }
}
