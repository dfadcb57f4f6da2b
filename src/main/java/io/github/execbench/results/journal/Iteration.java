package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;

/**
 * What one iteration measured.
 *
 * @param primary what the benchmark is about
 * @param secondary counters and profilers; empty for warm-up
 * @param activity what else went on; empty where it was not recorded
 */
@JsonInclude(Include.NON_EMPTY)
public record Iteration(Metric primary, List<Metric> secondary, Optional<Activity> activity) {

  public Iteration {
    secondary = secondary == null ? List.of() : List.copyOf(secondary);
    activity = activity == null ? Optional.empty() : activity;
  }

  /** Of which nothing else is known. */
  public static Iteration of(Metric primary, List<Metric> secondary) {
    return new Iteration(primary, secondary, Optional.empty());
  }

  /** The same with what else went on. */
  public Iteration with(Activity known) {
    return new Iteration(primary, secondary, Optional.of(known));
  }
}
