package io.github.execbench.workload.photo;

import io.github.execbench.workload.Task;
import io.github.execbench.workload.photo.decode.PhotoDecoder;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.pipeline.RowSink;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Finds out whether a photo can be processed: decodes it and keeps nothing. A filter that reads
 * photos its own way is tried, too; that of every other is what also checks the answers.
 *
 * @param photo its file
 * @param filter what would process it
 * @param settings what would be done to it
 */
public record PhotoProbe(Path photo, FilterKind filter, PhotoSettings settings)
    implements Task<PhotoProbe> {

  @Override
  public String name() {
    return photo.getFileName().toString();
  }

  @Override
  public PhotoProbe call() throws IOException {
    byte[] file = PhotoTask.read(photo);
    PhotoDecoder.decode(file, settings.decoding(), RowSink.NONE);
    filter.create().check(file, settings);
    return this;
  }
}
