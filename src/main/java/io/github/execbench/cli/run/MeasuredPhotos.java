package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Output;
import io.github.execbench.cli.console.PrintableName;
import io.github.execbench.cli.photos.PhotoFailure;
import io.github.execbench.cli.photos.PhotoProvisioning;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.run.jmh.Combination;
import io.github.execbench.workload.photo.PhotoSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of the photos, for a run that measures them. */
final class MeasuredPhotos {

  /** System property with the names of photos to leave out, which forks get, too. */
  private static final String SKIP = "execbench.images.skip";

  private final Optional<Path> asked;
  private final boolean skipBad;
  private final Output output;

  /**
   * @param asked empty for the default folder
   * @param skipBad whether photos that can't be processed are left out; else they stop the run
   */
  MeasuredPhotos(Optional<Path> asked, boolean skipBad, Output output) {
    this.asked = asked;
    this.skipBad = skipBad;
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

  /** The argument of forks that tells them what to leave out. */
  static String skipArgument() {
    return "-D" + SKIP + "=" + System.getProperty(SKIP, "");
  }

  private Environment.Photos describe(PhotoSet all) throws IOException {
    List<PhotoFailure> bad = PhotoPreflight.failures(all);
    if (!bad.isEmpty() && !skipBad) {
      throw new CommandException(
          ExitCode.FAILED,
          "%s: %s (%d of %d photos can't be processed: --skip-bad-photos leaves them out)"
              .formatted(
                  PrintableName.of(bad.getFirst().file()),
                  bad.getFirst().reason(),
                  bad.size(),
                  all.count()));
    }
    bad.forEach(b -> output.warn("left out: " + PrintableName.of(b.file()) + ": " + b.reason()));
    // A slash is in no file's name. Benchmarks that run without a fork read it here.
    List<String> names = bad.stream().map(PhotoFailure::file).toList();
    System.setProperty(SKIP, String.join("/", names));
    PhotoSet photos = all.without(names);
    if (photos.isEmpty()) {
      throw new CommandException(ExitCode.FAILED, path() + ": no photo is left to measure");
    }
    return new Environment.Photos(name(), photos.count(), photos.sha256());
  }

  /** Without the way to it, which tells a reader nothing; the root has no name. */
  private String name() {
    Path name = path().getFileName();
    return name == null ? path().toString() : name.toString();
  }

  private static boolean isNeeded(List<Combination> plan) {
    return plan.stream().anyMatch(c -> c.id().benchmark().contains("Photo"));
  }
}
