package io.github.execbench.run.jmh;

import io.github.execbench.results.BenchmarkId;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkListEntry;

/**
 * One benchmark in one mode with one value of each parameter.
 *
 * @param forks as the benchmark itself or -f says
 * @param estimatedSeconds of a fork, by its settings
 */
public record Combination(
    BenchmarkId id, Mode mode, BenchmarkListEntry entry, int forks, double estimatedSeconds) {}
