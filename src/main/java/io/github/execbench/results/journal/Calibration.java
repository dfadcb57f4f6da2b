package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a task takes by itself, and the batch that was chosen for it.
 *
 * @param params the parameters that the work was given
 * @param tasks of a batch
 * @param measured tasks behind the means
 * @param wallSeconds mean of a task, warm
 * @param cpuSeconds mean of the same tasks on their thread; NaN if the system doesn't tell
 * @param allocatedBytes mean of the same tasks on their thread; NaN if the JVM doesn't tell
 * @param sequentialSeconds of a batch, one task after the other
 * @param gain how many times as fast tasks were with many under way at once
 */
@JsonInclude(Include.ALWAYS)
public record Calibration(
    SortedMap<String, String> params,
    int tasks,
    int measured,
    double wallSeconds,
    double cpuSeconds,
    double allocatedBytes,
    double sequentialSeconds,
    double gain) {

  private static final double LEAST_WAITING = 0.2;
  private static final double LEAST_GAIN = 1.2;

  public Calibration {
    params = new TreeMap<>(params);
  }

  /** The share of a task's time in which it waits, 0 to 1; 0 where its CPU time is not known. */
  public double waitingShare() {
    return Double.isNaN(cpuSeconds) ? 0 : Math.clamp(1 - cpuSeconds / wallSeconds, 0.0, 1.0);
  }

  /**
   * Whether a task waits for something that many at once can wait for together. With little of a
   * gain it only seemed to: for a core that others had, or for the other tasks.
   */
  public boolean waits(int cores) {
    return waitingShare() >= LEAST_WAITING && gain >= LEAST_GAIN * cores;
  }
}
