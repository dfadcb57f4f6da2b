package io.github.execbench.cli;

import io.github.execbench.results.journal.Environment;
import io.github.execbench.run.jmh.Combination;
import io.github.execbench.workload.photo.PhotoSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of the photos, for a run that measures them. */
final class PhotoFolder {

  private final Optional<Path> asked;
  private final Output output;

  /**
   * @param asked empty for the default folder
   */
  PhotoFolder(Optional<Path> asked, Output output) {
    this.asked = asked;
    this.output = output;
  }

  /** The folder, absolute, as forks get it. */
  Path path() {
    return asked.orElse(PhotoProvisioning.DEFAULT_FOLDER).toAbsolutePath().normalize();
  }

  /** The photos, made if there are none; empty if no benchmark reads any. */
  Optional<Environment.Photos> provideIfNeeded(List<Combination> plan) throws IOException {
    if (!isNeeded(plan)) {
      return Optional.empty();
    }
    return Optional.of(
        describe(
            asked.isPresent()
                ? PhotoProvisioning.provide(asked.get(), output.out())
                : PhotoProvisioning.provideDefault(output.out())));
  }

  /** The photos as they are now; empty if no benchmark reads any. */
  Optional<Environment.Photos> listIfNeeded(List<Combination> plan) throws IOException {
    return isNeeded(plan) ? Optional.of(describe(PhotoSet.of(path()))) : Optional.empty();
  }

  private Environment.Photos describe(PhotoSet photos) throws IOException {
    return new Environment.Photos(path().toString(), photos.count(), photos.sha256());
  }

  private static boolean isNeeded(List<Combination> plan) {
    return plan.stream().anyMatch(c -> c.id().benchmark().contains(".Photo"));
  }
}
