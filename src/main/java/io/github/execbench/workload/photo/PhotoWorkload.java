package io.github.execbench.workload.photo;

import io.github.execbench.workload.Workload;
import io.github.execbench.workload.WrongResultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Blurs and shrinks each JPEG of a folder into another folder, the largest file first: whatever
 * takes tasks in this order then ends with short ones, and its workers at nearly the same time
 * (longest processing time first: Graham, "Bounds on multiprocessing timing anomalies", 1969).
 */
public final class PhotoWorkload implements Workload<PhotoResult> {

  /** The largest file first; of equal ones the order is that of the names. */
  private static final Comparator<Path> LARGEST_FIRST =
      Comparator.comparingLong((Path file) -> file.toFile().length())
          .reversed()
          .thenComparing(Comparator.naturalOrder());

  private final List<PhotoTask> tasks;
  private final List<PhotoCheck> checks;
  private int nextTruth;

  /**
   * @param input folder of photos
   * @param output existing folder for the thumbnails
   */
  public PhotoWorkload(Path input, Path output, PhotoSettings settings) throws IOException {
    this(input, output, settings, List.of());
  }

  /**
   * The same without some photos.
   *
   * @param leftOut names of files
   */
  public PhotoWorkload(Path input, Path output, PhotoSettings settings, Collection<String> leftOut)
      throws IOException {
    try (Stream<Path> files = Files.list(input)) {
      tasks =
          files
              .filter(f -> isJpegName(f) && Files.isRegularFile(f))
              .filter(f -> !leftOut.contains(f.getFileName().toString()))
              .sorted(LARGEST_FIRST)
              .map(f -> task(f, output, settings))
              .toList();
    }
    checks = tasks.stream().map(PhotoCheck::new).toList();
  }

  private static PhotoTask task(Path photo, Path output, PhotoSettings settings) {
    return PhotoTask.of(photo, output.resolve(photo.getFileName()), settings);
  }

  /** Whether a file's name ends as a JPEG's does. */
  public static boolean isJpegName(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jpg") || name.endsWith(".jpeg");
  }

  @Override
  public List<PhotoTask> tasks() {
    return tasks;
  }

  /**
   * Checks a batch: each thumbnail is there and byte for byte what the filter gives (which the
   * first call computes, one photo after the other); and one photo a call, the next each time, is
   * held against the definition computed in double precision.
   */
  @Override
  public void verify(List<PhotoResult> results) {
    if (results.size() != tasks.size()) {
      throw new WrongResultException(results.size() + " results for " + tasks.size() + " photos");
    }
    for (int i = 0; i < checks.size(); i++) {
      checks.get(i).check(results.get(i));
    }
    if (!checks.isEmpty()) {
      checks.get(nextTruth).checkTruth();
      nextTruth = (nextTruth + 1) % checks.size();
    }
  }
}
