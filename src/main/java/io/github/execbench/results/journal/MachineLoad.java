package io.github.execbench.results.journal;

import java.util.OptionalDouble;

/**
 * What else went on in the machine while a fork ran. What the system doesn't tell is NaN.
 *
 * @param loadAverage run queue over the last minute, at the fork's start
 * @param busyShare share of all cores' time that anyone computed, the fork included
 * @param stealShare share of all cores' time that the hypervisor gave to others
 * @param frequencyMhz mean of the cores' frequencies at the fork's end
 * @param throttledSeconds time for which a cgroup quota held the machine's tasks back
 * @param thermalThrottles how often a core was slowed to cool down
 * @param rulerSeconds a fixed piece of work took just before the fork; known once a round
 */
public record MachineLoad(
    double loadAverage,
    double busyShare,
    double stealShare,
    double frequencyMhz,
    double throttledSeconds,
    double thermalThrottles,
    OptionalDouble rulerSeconds) {

  public MachineLoad {
    rulerSeconds = rulerSeconds == null ? OptionalDouble.empty() : rulerSeconds;
  }

  /** Without the ruler. */
  public MachineLoad(
      double loadAverage,
      double busyShare,
      double stealShare,
      double frequencyMhz,
      double throttledSeconds,
      double thermalThrottles) {
    this(
        loadAverage,
        busyShare,
        stealShare,
        frequencyMhz,
        throttledSeconds,
        thermalThrottles,
        OptionalDouble.empty());
  }

  /** The same with what the ruler took before it. */
  public MachineLoad withRuler(double seconds) {
    return new MachineLoad(
        loadAverage,
        busyShare,
        stealShare,
        frequencyMhz,
        throttledSeconds,
        thermalThrottles,
        OptionalDouble.of(seconds));
  }

  /** Nothing is known. */
  public static MachineLoad unknown() {
    return new MachineLoad(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }
}
