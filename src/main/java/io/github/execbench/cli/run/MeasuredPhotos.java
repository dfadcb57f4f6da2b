package io.github.execbench.cli.run;

import io.github.execbench.results.journal.Environment;
import java.util.List;
import java.util.Optional;

/**
 * The photos that a run measures.
 *
 * @param set what they are; empty if no benchmark reads any
 * @param leftOut names of those in the folder that are not measured
 */
record MeasuredPhotos(Optional<Environment.Photos> set, List<String> leftOut) {

  static final MeasuredPhotos NONE = new MeasuredPhotos(Optional.empty(), List.of());

  MeasuredPhotos {
    leftOut = List.copyOf(leftOut);
  }
}
