package io.github.execbench.regression;

import io.github.execbench.results.ResultSet;

/**
 * What was measured of both sides on one machine.
 *
 * @param name for people
 */
public record Machine(String name, ResultSet baseline, ResultSet candidate) {}
