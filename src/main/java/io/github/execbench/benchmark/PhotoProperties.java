package io.github.execbench.benchmark;

import io.github.execbench.workload.photo.PhotoSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The photos that a benchmark works on, as system properties name them. */
public final class PhotoProperties {

  /** Names the folder. */
  static final String PROPERTY = "execbench.images";

  /** Names the photos to leave out, with slashes between, which are in no file's name. */
  private static final String SKIP = PROPERTY + ".skip";

  private PhotoProperties() {}

  /** Whether a benchmark, named by class and method, works on photos. */
  public static boolean areReadBy(String benchmark) {
    try {
      String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
      return Class.forName(type).isAnnotationPresent(ReadsPhotos.class);
    } catch (ClassNotFoundException e) {
      return false; // JMH will say so itself
    }
  }

  /** The properties that tell a JVM's benchmarks what to work on. */
  public static Map<String, String> of(Path folder, Collection<String> leftOut) {
    return Map.of(PROPERTY, folder.toString(), SKIP, String.join("/", leftOut));
  }

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
    return Set.of(System.getProperty(SKIP, "").split("/", -1));
  }
}
