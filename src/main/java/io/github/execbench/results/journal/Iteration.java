package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;

/**
 * What one iteration measured.
 *
 * @param primary what the benchmark is about
 * @param secondary counters and profilers; empty for warm-up
 */
@JsonInclude(Include.NON_EMPTY)
public record Iteration(Metric primary, List<Metric> secondary) {

  public Iteration {
    secondary = secondary == null ? List.of() : List.copyOf(secondary);
  }
}
