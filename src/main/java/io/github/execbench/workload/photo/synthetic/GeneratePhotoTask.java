package io.github.execbench.workload.photo.synthetic;

import io.github.execbench.io.AtomicFile;
import io.github.execbench.workload.Task;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes one photo and returns the size of its file in bytes.
 *
 * @param scene what it shows
 * @param width in pixels
 * @param height in pixels
 * @param target its file; it appears under this name only when whole
 */
public record GeneratePhotoTask(Scene scene, int width, int height, String target)
    implements Task<Long> {

  @Override
  public String name() {
    return Path.of(target).getFileName().toString();
  }

  @Override
  public Long call() throws IOException {
    byte[] jpeg = SyntheticPhotos.jpeg(scene, width, height);
    AtomicFile.replace(Path.of(target), jpeg);
    return (long) jpeg.length;
  }
}
