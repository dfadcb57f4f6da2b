package io.github.execbench.run.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Defaults;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long a fork takes at least, by its settings: what is known before the first one has run. */
final class ForkEstimate {

  /** A JVM's start, JMH's hand-shake, set-up and end. */
  private static final double OVERHEAD_SECONDS = 1;

  private ForkEstimate() {}

  static double seconds(Options options, BenchmarkListEntry entry, Mode mode) {
    if (mode == Mode.SingleShotTime) {
      return OVERHEAD_SECONDS;
    }
    int warmups =
        options
            .getWarmupIterations()
            .orElse(entry.getWarmupIterations().orElse(Defaults.WARMUP_ITERATIONS));
    TimeValue warmup =
        options.getWarmupTime().orElse(entry.getWarmupTime().orElse(Defaults.WARMUP_TIME));
    int measurements =
        options
            .getMeasurementIterations()
            .orElse(entry.getMeasurementIterations().orElse(Defaults.MEASUREMENT_ITERATIONS));
    TimeValue measurement =
        options
            .getMeasurementTime()
            .orElse(entry.getMeasurementTime().orElse(Defaults.MEASUREMENT_TIME));
    return OVERHEAD_SECONDS + warmups * seconds(warmup) + measurements * seconds(measurement);
  }

  private static double seconds(TimeValue time) {
    return time.convertTo(TimeUnit.NANOSECONDS) / 1e9;
  }
}
