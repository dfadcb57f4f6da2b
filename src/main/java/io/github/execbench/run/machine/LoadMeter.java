package io.github.execbench.run.machine;

import io.github.execbench.results.journal.MachineLoad;
import java.util.Arrays;

/** Measures what goes on in the machine between two moments. */
public final class LoadMeter {

  private final SystemFiles files;
  private final Cgroup cgroup;

  LoadMeter(SystemFiles files) {
    this.files = files;
    this.cgroup = new Cgroup(files);
  }

  /** Of this machine. */
  public static LoadMeter ofThisMachine() {
    return new LoadMeter(SystemFiles.ofThisMachine());
  }

  /** The counters at one moment. */
  public static final class Reading {

    private final double loadAverage;
    private final CpuTimes cpu;
    private final double throttledSeconds;
    private final double thermalThrottles;

    private Reading(LoadMeter meter) {
      loadAverage =
          meter
              .files
              .text("proc/loadavg")
              .map(text -> Double.parseDouble(text.split("\\s+", -1)[0]))
              .orElse(Double.NaN);
      cpu = CpuTimes.read(meter.files);
      throttledSeconds = meter.cgroup.throttledSeconds();
      thermalThrottles = meter.perCore("/thermal_throttle/core_throttle_count", false);
    }
  }

  /** Reads the counters. */
  public Reading read() {
    return new Reading(this);
  }

  /** What went on since a reading. */
  public MachineLoad since(Reading before) {
    Reading now = read();
    return new MachineLoad(
        before.loadAverage,
        now.cpu.busyShareSince(before.cpu),
        now.cpu.stealShareSince(before.cpu),
        perCore("/cpufreq/scaling_cur_freq", true) / 1000,
        now.throttledSeconds - before.throttledSeconds,
        now.thermalThrottles - before.thermalThrottles);
  }

  /** Mean or sum over the cores that tell. */
  private double perCore(String file, boolean mean) {
    String folder = "sys/devices/system/cpu/";
    double[] known =
        files.names(folder).stream()
            .filter(name -> name.matches("cpu\\d+"))
            .mapToDouble(name -> files.number(folder + name + file))
            .filter(v -> !Double.isNaN(v))
            .toArray();
    double sum = Arrays.stream(known).sum();
    return known.length == 0 ? Double.NaN : mean ? sum / known.length : sum;
  }
}
