package io.github.execbench.run.machine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the machine is. */
public final class Machine {

  private final SystemFiles files;
  private final Cgroup cgroup;
  private final String windowsName;

  Machine(SystemFiles files, String windowsName) {
    this.files = files;
    this.windowsName = windowsName;
    this.cgroup = new Cgroup(files);
  }

  /** This machine. */
  public static Machine ofThisMachine() {
    String windowsName = System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", "");
    return new Machine(SystemFiles.ofThisMachine(), windowsName);
  }

  /** The processor's model, or on Windows its family and stepping; empty if unknown. */
  public String cpu() {
    return model().orElse(windowsName);
  }

  private Optional<String> model() {
    return files.lines("proc/cpuinfo").stream()
        .filter(line -> line.startsWith("model name") || line.startsWith("Hardware"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst();
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

  /**
   * Bytes of the machine, or of its container if that allows less, as the JDK knows them on every
   * system; NaN under a JVM that doesn't.
   */
  public double memoryBytes() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : Double.NaN;
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
