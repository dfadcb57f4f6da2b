package io.github.execbench.cli.photos;

import io.github.execbench.workload.Task;
import io.github.execbench.workload.photo.PhotoResult;
import io.github.execbench.workload.photo.PhotoTask;
import io.github.execbench.workload.photo.RefusedPhoto;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Turns the photos of a folder into tasks, one by one. */
final class PhotoTasks implements Iterator<Task<PhotoResult>> {

  private final Iterator<Path> photos;
  private final Path output;
  private final BiFunction<Path, Path, PhotoTask> task;
  private final BiPredicate<Path, Path> skip;
  private final NameClashes clashes;
  private @Nullable Task<PhotoResult> next;
  private long skipped;

  /**
   * @param task makes a photo's task of its file and its thumbnail's
   * @param skip told a photo and its thumbnail; whether to leave it
   */
  PhotoTasks(
      Iterator<Path> photos,
      Path output,
      BiFunction<Path, Path, PhotoTask> task,
      BiPredicate<Path, Path> skip,
      NameClashes clashes) {
    this.photos = photos;
    this.output = output;
    this.task = task;
    this.skip = skip;
    this.clashes = clashes;
  }

  @Override
  public boolean hasNext() {
    while (next == null && photos.hasNext()) {
      Path photo = photos.next();
      Path thumbnail = output.resolve(photo.getFileName());
      if (skip.test(photo, thumbnail)) {
        skipped++;
      } else if (clashes.isTaken(photo.getFileName().toString())) {
        next =
            new RefusedPhoto(
                photo.getFileName().toString(),
                "another photo has this name but for upper and lower case, which the output folder"
                    + " ignores");
      } else {
        next = task.apply(photo, thumbnail);
      }
    }
    return next != null;
  }

  @Override
  public Task<PhotoResult> next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Task<PhotoResult> drawn = next;
    next = null;
    return drawn;
  }

  long skipped() {
    return skipped;
  }
}
