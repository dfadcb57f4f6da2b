package io.github.execbench.cli.spark;

import io.github.execbench.cli.photos.PhotoFailure;
import io.github.execbench.strategy.Outcome;
import io.github.execbench.workload.photo.PhotoResult;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of the photos of one task of Spark.
 *
 * @param complaint why the machine could do none; empty if it could
 * @param done how many were tried, with those that failed
 * @param skipped how many were left, their thumbnails being newer
 * @param failures those that failed
 * @param notes what was wrong with photos and tolerated: name and line
 */
record PartEnd(
    String complaint, long done, long skipped, List<PhotoFailure> failures, List<String> notes)
    implements Serializable {

  static PartEnd refused(String complaint) {
    return new PartEnd(complaint, 0, 0, List.of(), List.of());
  }

  /** Counts photos as they end. */
  static final class Tally {

    private final List<PhotoFailure> failures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long done;
    private long skipped;

    void add(Outcome<Optional<PhotoResult>> outcome) {
      switch (outcome) {
        case Outcome.Failure<Optional<PhotoResult>>(_, var task, var cause) -> {
          done++;
          failures.add(PhotoFailure.of(task.name(), cause));
        }
        case Outcome.Success<Optional<PhotoResult>>(_, _, var result) when result.isEmpty() ->
            skipped++;
        case Outcome.Success<Optional<PhotoResult>>(_, var task, var result) -> {
          done++;
          result.orElseThrow().warnings().forEach(line -> notes.add(task.name() + ": " + line));
        }
      }
    }

    PartEnd end() {
      return new PartEnd("", done, skipped, List.copyOf(failures), List.copyOf(notes));
    }
  }
}
