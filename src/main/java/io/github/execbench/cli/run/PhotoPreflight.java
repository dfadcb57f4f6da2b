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
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decodes each photo of a set once, so that a bad one is found before anything is measured. */
final class PhotoPreflight {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private PhotoPreflight() {}

  /**
   * The photos that can't be processed, by name.
   *
   * @param filters those that will run
   */
  static List<PhotoFailure> failures(PhotoSet photos, Collection<FilterKind> filters) {
    Map<String, PhotoFailure> failures = new TreeMap<>();
    int cores = Runtime.getRuntime().availableProcessors();
    RunnerOptions options = new RunnerOptions(cores, Optional.of(LIMIT));
    try (Interruption _ = new Interruption();
        TaskRunner runner = Strategy.THREAD_POOL.open(options)) {
      runner.stream(
          photos.photos().stream()
              .flatMap(p -> filters.stream().map(f -> new PhotoProbe(p, f, PhotoSettings.DEFAULT)))
              .iterator(),
          outcome -> {
            if (outcome
                instanceof Outcome.Failure<PhotoProbe>(_, Task<PhotoProbe> task, Throwable t)) {
              failures.putIfAbsent(task.name(), PhotoFailure.of(task.name(), t));
            }
          });
    } catch (InterruptedException e) {
      throw new CommandException(
          ExitCode.INTERRUPTED, "interrupted while the photos were checked: nothing was measured");
    }
    return List.copyOf(failures.values());
  }
}
