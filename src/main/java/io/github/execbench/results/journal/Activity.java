package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * What a fork's processes did during one iteration, besides or for what it measured; set-up and
 * tear-down of the iteration included. What the system doesn't tell is NaN.
 *
 * @param seconds from before the iteration to after it
 * @param compileSeconds the fork's JVM compiled, by its own account, and those it started, by the
 *     CPU time of their compiler threads; summed
 * @param collections of garbage in the fork's JVM
 * @param collectSeconds these took
 * @param cpuSeconds the fork's process and all those it started computed, summed, also those that
 *     ended meanwhile
 */
@JsonInclude(Include.ALWAYS)
public record Activity(
    double seconds,
    double compileSeconds,
    double collections,
    double collectSeconds,
    double cpuSeconds) {

  /** Nothing is known, as in journals of versions that didn't record it. */
  public static final Activity UNKNOWN =
      new Activity(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
}
