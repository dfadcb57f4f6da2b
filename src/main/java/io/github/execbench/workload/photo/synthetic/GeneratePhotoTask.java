package io.github.execbench.workload.photo.synthetic;

import io.github.execbench.workload.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
    Path whole = Path.of(target);
    Path part = Files.createTempFile(whole.toAbsolutePath().getParent(), ".photo-", ".part");
    try {
      Files.write(part, jpeg);
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return (long) jpeg.length;
  }
}
