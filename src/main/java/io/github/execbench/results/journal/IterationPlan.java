package io.github.execbench.results.journal;

import java.util.concurrent.TimeUnit;

/**
 * How often and how long to iterate.
 *
 * @param count iterations a fork
 * @param time least time of each, in {@code unit}; 0 for a single shot
 * @param unit of {@code time}
 * @param batchSize calls an operation
 */
public record IterationPlan(int count, long time, TimeUnit unit, int batchSize) {}
