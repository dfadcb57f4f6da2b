package io.github.execbench.workload.photo;

import io.github.execbench.workload.Task;
import io.github.execbench.workload.photo.decode.PhotoDecoder;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.pipeline.RowSink;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Finds out whether a photo can be processed: decodes it and keeps nothing.
 *
 * @param photo its file
 * @param settings what would be done to it
 */
public record PhotoProbe(Path photo, PhotoSettings settings) implements Task<PhotoProbe> {

  @Override
  public String name() {
    return photo.getFileName().toString();
  }

  @Override
  public PhotoProbe call() throws IOException {
    PhotoDecoder.decode(PhotoTask.read(photo), settings.handling(), RowSink.NONE);
    return this;
  }
}
