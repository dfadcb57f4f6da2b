package io.github.execbench.cli.photos;

import io.github.execbench.workload.photo.PhotoTask;
import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import java.nio.file.Path;

/** What is done to a photo. */
public record PhotoWork(FilterKind filter, DecodeOptions options) {

  /** If nothing else is asked for. */
  static final PhotoWork DEFAULT = new PhotoWork(FilterKind.DEFAULT, DecodeOptions.DEFAULT);

  /** The task of making one photo's thumbnail so. */
  PhotoTask task(Path photo, Path thumbnail) {
    return PhotoTask.of(photo, thumbnail, filter, settings());
  }

  /** What the filter is told. */
  public PhotoSettings settings() {
    return PhotoSettings.DEFAULT.with(options);
  }
}
