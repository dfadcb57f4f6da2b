package io.github.execbench.workload.photo;

import io.github.execbench.workload.Task;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoException.Stage;

/**
 * A photo that is not even tried, so that it fails in its turn like any other.
 *
 * @param name of its file
 * @param reason why, in one line
 */
public record RefusedPhoto(String name, String reason) implements Task<PhotoResult> {

  @Override
  public PhotoResult call() throws PhotoException {
    throw new PhotoException(Stage.WRITE, reason);
  }
}
