package io.github.execbench.run.machine;

import java.util.List;
import java.util.Locale;

/** What the machine is. */
public final class Machine {

  private final SystemFiles files;
  private final Cgroup cgroup;

  Machine(SystemFiles files) {
    this.files = files;
    this.cgroup = new Cgroup(files);
  }

  /** This machine. */
  public static Machine ofThisMachine() {
    return new Machine(SystemFiles.ofThisMachine());
  }

  /** The processor's model; empty if unknown. */
  public String cpu() {
    return files.lines("proc/cpuinfo").stream()
        .filter(line -> line.startsWith("model name") || line.startsWith("Hardware"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("");
  }

  /** Processors that are on. */
  public int onlineCores() {
    long listed =
        files.lines("proc/cpuinfo").stream().filter(l -> l.startsWith("processor")).count();
    return listed > 0 ? (int) listed : Runtime.getRuntime().availableProcessors();
  }

  /** Cores' worth of time that a container's quota allows; NaN without one. */
  public double cpuQuota() {
    return cgroup.cpuQuota();
  }

  /** Bytes of the machine, or of its container if that allows less; NaN if unknown. */
  public double memoryBytes() {
    double total = files.number("proc/meminfo", "MemTotal") * 1024;
    double limit = cgroup.memoryLimit();
    return limit < total || Double.isNaN(total) ? limit : total;
  }

  /** Bytes that programs could still take; NaN if unknown. */
  double availableBytes() {
    return files.number("proc/meminfo", "MemAvailable") * 1024;
  }

  /** The kernel's rule for the frequency; empty if it has none or doesn't tell. */
  public String governor() {
    return files.text("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor").orElse("");
  }

  /** Whether a battery feeds it. */
  boolean onBattery() {
    String folder = "sys/class/power_supply/";
    List<String> supplies = files.names(folder);
    return supplies.stream()
        .anyMatch(supply ->
            files
                .text(folder + supply + "/status")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .equals("discharging"));
  }
}
