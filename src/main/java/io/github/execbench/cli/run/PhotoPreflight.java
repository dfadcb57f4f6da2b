package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.cli.photos.PhotoFailure;
import io.github.execbench.strategy.Outcome;
import io.github.execbench.strategy.RunnerOptions;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.photo.PhotoProbe;
import io.github.execbench.workload.photo.PhotoSet;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decodes each photo of a set once, so that a bad one is found before anything is measured. */
final class PhotoPreflight {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private PhotoPreflight() {}

  /** The photos that can't be processed, by name. */
  static List<PhotoFailure> failures(PhotoSet photos) {
    List<PhotoFailure> failures = new ArrayList<>();
    int cores = Runtime.getRuntime().availableProcessors();
    RunnerOptions options = new RunnerOptions(cores, Optional.of(LIMIT));
    try (Interruption _ = new Interruption();
        TaskRunner runner = Strategy.THREAD_POOL.open(options)) {
      runner.stream(
          photos.photos().stream().map(p -> new PhotoProbe(p, PhotoSettings.DEFAULT)).iterator(),
          outcome -> {
            if (outcome
                instanceof Outcome.Failure<PhotoProbe>(_, Task<PhotoProbe> task, Throwable t)) {
              failures.add(PhotoFailure.of(task.name(), t));
            }
          });
    } catch (InterruptedException e) {
      throw new CommandException(
          ExitCode.INTERRUPTED, "interrupted while the photos were checked: nothing was measured");
    }
    failures.sort(Comparator.comparing(PhotoFailure::file));
    return failures;
  }
}
