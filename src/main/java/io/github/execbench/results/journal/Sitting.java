package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;

/**
 * The end of one sitting: a run that was ended and resumed has several.
 *
 * @param end why it ended
 * @param seconds from the command's start
 * @param forkSeconds of them in forks
 * @param forks measured or failed in this sitting
 * @param bottlenecks what limits somebody's own work; empty for the suite's
 */
public record Sitting(
    Instant started,
    String end,
    double seconds,
    double forkSeconds,
    int forks,
    @JsonInclude(Include.NON_EMPTY) List<Bottleneck> bottlenecks) {

  public Sitting {
    bottlenecks = bottlenecks == null ? List.of() : List.copyOf(bottlenecks);
  }

  /** Of a run of the suite. */
  public Sitting(Instant started, String end, double seconds, double forkSeconds, int forks) {
    this(started, end, seconds, forkSeconds, forks, List.of());
  }
}
