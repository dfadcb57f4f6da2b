package io.github.execbench.benchmark;

import io.github.execbench.workload.photo.PhotoSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The photos that a benchmark works on, as system properties name them. */
final class PhotoProperties {

  /** System property that names it. */
  static final String PROPERTY = "execbench.images";

  private PhotoProperties() {}

  /**
   * The photos of the folder but those to leave out, at least one.
   *
   * @throws IllegalStateException if there is no folder or no photo in it
   */
  static PhotoSet photos() throws IOException {
    Path folder = folder();
    PhotoSet photos = PhotoSet.of(folder).without(leftOut());
    if (photos.isEmpty()) {
      throw new IllegalStateException(
          folder
              + " holds no JPEG file; put photos there or name a folder by -D"
              + PROPERTY
              + "=DIR");
    }
    return photos;
  }

  private static Path folder() {
    Path folder = Path.of(System.getProperty(PROPERTY, "images")).toAbsolutePath();
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          folder + ": no such folder; name one with photos by -D" + PROPERTY + "=DIR");
    }
    return folder;
  }

  /** Names of photos to leave out: those that can't be processed, which {@code run} found. */
  private static Set<String> leftOut() {
    return Set.of(System.getProperty(PROPERTY + ".skip", "").split("/", -1));
  }
}
