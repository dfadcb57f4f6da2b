package io.github.execbench.regression;

import io.github.execbench.results.ResultSet;

/**
 * What was measured of both sides on one machine.
 *
 * @param name for people
 */
public record Machine(String name, ResultSet baseline, ResultSet candidate) {

  /** How many cores it has; "" if not known. */
  public String cores() {
    return candidate.environment().getOrDefault("cores", "");
  }
}
