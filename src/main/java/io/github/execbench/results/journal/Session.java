package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;

/**
 * The end of one session: a run that was ended and resumed has several.
 *
 * @param end why it ended
 * @param seconds from the command's start
 * @param forkSeconds of them in forks
 * @param forks measured or failed in this session
 * @param bottlenecks what limits somebody's own work; empty for the suite's
 */
public record Session(
    Instant started,
    String end,
    double seconds,
    double forkSeconds,
    int forks,
    @JsonInclude(Include.NON_EMPTY) List<Bottleneck> bottlenecks) {

  public Session {
    bottlenecks = bottlenecks == null ? List.of() : List.copyOf(bottlenecks);
  }

  /** Of a run of the suite. */
  public Session(Instant started, String end, double seconds, double forkSeconds, int forks) {
    this(started, end, seconds, forkSeconds, forks, List.of());
  }
}
