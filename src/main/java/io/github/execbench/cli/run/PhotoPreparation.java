package io.github.execbench.cli.run;

import io.github.execbench.benchmark.PhotoProperties;
import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.photos.PhotoFailure;
import io.github.execbench.cli.photos.PhotoProvisioning;
import io.github.execbench.io.Printable;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.run.jmh.Combination;
import io.github.execbench.workload.photo.PhotoSet;
import io.github.execbench.workload.photo.filter.FilterKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the photos for a run that measures them, and those that can't be processed. */
final class PhotoPreparation {

  private final Optional<Path> asked;
  private final boolean skipBad;
  private final CommandOutput output;

  /**
   * @param asked empty for the default folder
   * @param skipBad whether photos that can't be processed are left out; else they stop the run
   */
  PhotoPreparation(Optional<Path> asked, boolean skipBad, CommandOutput output) {
    this.asked = asked;
    this.skipBad = skipBad;
    this.output = output;
  }

  /** The folder, absolute, as forks get it. */
  Path folder() {
    return asked.orElse(PhotoProvisioning.DEFAULT_FOLDER).toAbsolutePath().normalize();
  }

  /** The photos, made if there are none. */
  MeasuredPhotos provide(List<Combination> plan) throws IOException {
    if (!areNeeded(plan)) {
      return MeasuredPhotos.NONE;
    }
    return check(
        asked.isPresent()
            ? PhotoProvisioning.provide(asked.get(), output.out())
            : PhotoProvisioning.provideDefault(output.out()),
        filters(plan));
  }

  /** The photos as they are now. */
  MeasuredPhotos list(List<Combination> plan) throws IOException {
    return areNeeded(plan) ? check(PhotoSet.of(folder()), filters(plan)) : MeasuredPhotos.NONE;
  }

  /** The filters that will run; the usual one where a benchmark names none. */
  private static Set<FilterKind> filters(List<Combination> plan) {
    Set<FilterKind> filters = EnumSet.of(FilterKind.DEFAULT);
    for (FilterKind filter : FilterKind.values()) {
      if (plan.stream().anyMatch(c -> filter.name().equals(c.id().params().get("filter")))) {
        filters.add(filter);
      }
    }
    return filters;
  }

  private MeasuredPhotos check(PhotoSet all, Set<FilterKind> filters) throws IOException {
    List<PhotoFailure> bad = PhotoPreflight.failures(all, filters);
    if (!bad.isEmpty() && !skipBad) {
      throw new CommandException(
          ExitCode.FAILED,
          "%s: %s (%d of %d photos can't be processed: --skip-bad-photos leaves them out)"
              .formatted(
                  Printable.of(bad.getFirst().file()),
                  bad.getFirst().reason(),
                  bad.size(),
                  all.count()));
    }
    bad.forEach(b -> output.warn("left out: " + Printable.of(b.file()) + ": " + b.reason()));
    List<String> leftOut = bad.stream().map(PhotoFailure::file).toList();
    PhotoSet photos = all.without(leftOut);
    if (photos.isEmpty()) {
      throw new CommandException(ExitCode.FAILED, folder() + ": no photo is left to measure");
    }
    return new MeasuredPhotos(
        Optional.of(new Environment.Photos(name(), photos.count(), photos.sha256())), leftOut);
  }

  /** Without the way to it, which tells a reader nothing; the root has no name. */
  private String name() {
    Path name = folder().getFileName();
    return name == null ? folder().toString() : name.toString();
  }

  private static boolean areNeeded(List<Combination> plan) {
    return plan.stream().anyMatch(c -> PhotoProperties.areReadBy(c.id().benchmark()));
  }
}
