package io.github.execbench.cli.tryout;

import io.github.execbench.benchmark.OwnBenchmark;
import io.github.execbench.results.journal.Calibration;
import io.github.execbench.strategy.Strategy;

/**
 * How a fork of one step spends its time, as the calibration lets expect.
 *
 * @param warmups iterations
 * @param measurements iterations
 * @param seconds of the fork
 */
record StepTime(int warmups, int measurements, double seconds) {

  /** A JVM's start, JMH's hand-shake, set-up and end. */
  private static final double OVERHEAD_SECONDS = 1.3;

  /** A worker JVM's start takes this much of a core. */
  private static final double WORKER_SECONDS = 0.4;

  /** What it takes to start a cluster's worker and to connect to it. */
  private static final double CLUSTER_SECONDS = 3;

  /** What warm-up and measurement are to take each, where batches are long. */
  private static final double PART_SECONDS = 1.2;

  /** A longer batch is warm by itself for the most part. */
  private static final double LONG_BATCH = 3;

  /** Of a step. */
  static StepTime of(Calibration calibration, Strategy strategy, int parallelism, int cores) {
    double faster = Math.max(1, Math.min(parallelism, Math.max(1, calibration.gain())));
    double batch = calibration.sequentialSeconds() / faster;
    double iteration = Math.max(OwnBenchmark.MILLIS / 1e3, batch);
    int parts = (int) Math.max(1, Math.round(PART_SECONDS / iteration));
    int warmups = batch > LONG_BATCH ? 0 : Math.min(OwnBenchmark.WARMUPS, parts);
    int measurements = Math.min(OwnBenchmark.MEASUREMENTS, parts);
    double workers =
        strategy.usesProcesses() ? WORKER_SECONDS * Math.ceil((double) parallelism / cores) : 0;
    double cluster = strategy == Strategy.CLUSTER ? CLUSTER_SECONDS : 0;
    return new StepTime(
        warmups,
        measurements,
        OVERHEAD_SECONDS + workers + cluster + (warmups + measurements) * iteration);
  }
}
