package io.github.execbench.results.journal;

/**
 * What else went on in the machine while a fork ran. What the system doesn't tell is NaN.
 *
 * @param loadAverage run queue over the last minute, at the fork's start
 * @param busyShare share of all cores' time that anyone computed, the fork included
 * @param stealShare share of all cores' time that the hypervisor gave to others
 * @param frequencyMhz mean of the cores' frequencies at the fork's end
 * @param throttledSeconds time for which a cgroup quota held the machine's tasks back
 * @param thermalThrottles how often a core was slowed to cool down
 */
public record MachineLoad(
    double loadAverage,
    double busyShare,
    double stealShare,
    double frequencyMhz,
    double throttledSeconds,
    double thermalThrottles) {

  /** Nothing is known. */
  public static MachineLoad unknown() {
    return new MachineLoad(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }
}
