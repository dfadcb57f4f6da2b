package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import java.util.Optional;

/** Says what not all machines have measured. */
public final class PartlyMeasured {

  private PartlyMeasured() {}

  /**
   * A sentence, if not all machines have it.
   *
   * @param measured how many have it
   * @param machines how many there are
   */
  public static Optional<String> note(String metric, BenchmarkId id, int measured, int machines) {
    return measured == machines
        ? Optional.empty()
        : Optional.of(
            metric + " of " + id + " is compared on " + measured + " of " + machines + " machines");
  }
}
