package io.github.execbench.workload.photo;

import io.github.execbench.workload.Task;
import io.github.execbench.workload.WholeFile;
import io.github.execbench.workload.photo.PhotoException.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Filters one photo from one folder into another.
 *
 * @param source the photo's file
 * @param target the thumbnail's file; it appears under this name only when whole
 * @param settings what is done to it
 */
public record PhotoTask(String source, String target, PhotoSettings settings)
    implements Task<PhotoResult> {

  @Override
  public String name() {
    return Path.of(source).getFileName().toString();
  }

  @Override
  public PhotoResult call() throws IOException {
    byte[] jpeg;
    try {
      jpeg = Files.readAllBytes(Path.of(source));
    } catch (IOException e) {
      throw new PhotoException(Stage.READ, "can't be read: " + e, e);
    }
    Thumbnail thumbnail = settings.filter().create().apply(jpeg, settings);
    try {
      WholeFile.write(Path.of(target), thumbnail.jpeg());
    } catch (IOException e) {
      throw new PhotoException(Stage.WRITE, "can't be written: " + e, e);
    }
    return new PhotoResult(
        name(),
        thumbnail.width(),
        thumbnail.height(),
        thumbnail.jpeg().length,
        thumbnail.warnings());
  }
}
