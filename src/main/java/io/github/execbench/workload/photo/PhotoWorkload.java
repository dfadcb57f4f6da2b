package io.github.execbench.workload.photo;

import io.github.execbench.workload.Workload;
import io.github.execbench.workload.WrongResultException;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Blurs and shrinks each JPEG of a folder into another folder, the largest file first: whatever
 * takes tasks in this order then ends with short ones, and its workers at nearly the same time
 * (longest processing time first: Graham, "Bounds on multiprocessing timing anomalies", 1969).
 */
public final class PhotoWorkload implements Workload<PhotoResult> {

  private final List<PhotoTask> tasks;
  private final List<PhotoCheck> checks;
  private int nextTruth;

  /**
   * @param photos what to filter
   * @param output existing folder for the thumbnails
   */
  public PhotoWorkload(PhotoSet photos, Path output, FilterKind filter, PhotoSettings settings)
      throws IOException {
    tasks =
        largestFirst(photos).stream()
            .map(p -> PhotoTask.of(p, output.resolve(p.getFileName()), filter, settings))
            .toList();
    checks = tasks.stream().map(PhotoCheck::new).toList();
  }

  /** Of equal ones the order stays that of the names. */
  private static List<Path> largestFirst(PhotoSet photos) throws IOException {
    Map<Path, Long> sizes = new HashMap<>();
    for (Path photo : photos.photos()) {
      sizes.put(photo, Files.size(photo));
    }
    return photos.photos().stream()
        .sorted(Comparator.comparing(sizes::get, Comparator.reverseOrder()))
        .toList();
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
