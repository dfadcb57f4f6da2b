package io.github.execbench.results.journal;

import io.github.execbench.results.BenchmarkId;

/**
 * One benchmark in one mode with one set of parameters.
 *
 * @param rounds how many forks it is to have; {@link Integer#MAX_VALUE} if only time or precision
 *     ends the run
 * @param estimatedSeconds of a fork, by its settings, before any was measured
 */
public record PlannedBenchmark(BenchmarkId id, int rounds, double estimatedSeconds) {}
