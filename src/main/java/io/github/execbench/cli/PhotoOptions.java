package io.github.execbench.cli;

import io.github.execbench.workload.photo.Filters;
import io.github.execbench.workload.photo.PhotoSettings;
import picocli.CommandLine.Option;

/** The options that say what is done to a photo. */
final class PhotoOptions {

  @Option(
      names = "--filter",
      paramLabel = "F",
      description = "How it is computed: ${COMPLETION-CANDIDATES}.")
  private Filters filter = PhotoSettings.DEFAULT.filter();

  PhotoSettings settings() {
    PhotoSettings usual = PhotoSettings.DEFAULT;
    return new PhotoSettings(
        filter, usual.sigma(), usual.maxWidth(), usual.maxHeight(), usual.quality());
  }
}
