package io.github.execbench.cli.spark;

import io.github.execbench.workload.Task;
import io.github.execbench.workload.photo.PhotoResult;
import io.github.execbench.workload.photo.filter.Thumbnail;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoException.Stage;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Filters one photo from one folder into another; nothing comes of it if its thumbnail is newer and
 * was not asked for again.
 */
record FolderPhoto(String entry, PhotoPlan plan) implements Task<Optional<PhotoResult>> {

  @Override
  public String name() {
    return Folder.name(entry);
  }

  @Override
  public Optional<PhotoResult> call() throws IOException {
    Folder from = plan.from();
    Folder to = plan.to();
    if (plan.skipExisting() && isDone(from, to)) {
      return Optional.empty();
    }
    Thumbnail thumbnail = plan.filter().create().apply(from.read(entry), plan.settings());
    try {
      to.replace(entry, thumbnail.jpeg());
    } catch (IOException e) {
      throw new PhotoException(Stage.WRITE, "can't be written: " + HadoopErrors.reason(e), e);
    }
    return Optional.of(
        new PhotoResult(
            name(),
            thumbnail.width(),
            thumbnail.height(),
            thumbnail.jpeg().length,
            thumbnail.warnings(),
            thumbnail.handedOn().orElse("")));
  }

  private boolean isDone(Folder from, Folder to) {
    try {
      Optional<FileTime> taken = from.modified(entry);
      Optional<FileTime> made = to.modified(entry);
      return taken.isPresent() && made.isPresent() && made.get().compareTo(taken.get()) > 0;
    } catch (IOException e) {
      return false; // the work itself will say what is wrong with the file
    }
  }
}
