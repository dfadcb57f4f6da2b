package io.github.execbench.run.machine;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of the processor the control groups allow this process, version 2 or 1, each with all
 * groups above it.
 */
record Cgroup(SystemFiles files) {

  /** Cores' worth of time; NaN without a quota. */
  double cpuQuota() {
    double least = Double.NaN;
    for (String folder : folders()) {
      String[] max = files.text(folder + "/cpu.max").orElse("max").split("\\s+", -1);
      double quota =
          max.length == 2 && !max[0].equals("max")
              ? Double.parseDouble(max[0]) / Double.parseDouble(max[1])
              : versionOneQuota(folder);
      least = Double.isNaN(least) ? quota : Math.min(least, Double.isNaN(quota) ? least : quota);
    }
    return least;
  }

  private double versionOneQuota(String folder) {
    double quota = files.number(folder + "/cpu.cfs_quota_us");
    return quota > 0 ? quota / files.number(folder + "/cpu.cfs_period_us") : Double.NaN;
  }

  /** Seconds for which the quota has held this process' group back; NaN if it isn't told. */
  double throttledSeconds() {
    for (String folder : folders()) {
      double micros = files.number(folder + "/cpu.stat", "throttled_usec");
      double nanos = files.number(folder + "/cpu.stat", "throttled_time");
      if (!Double.isNaN(micros) || !Double.isNaN(nanos)) {
        return Double.isNaN(micros) ? nanos / 1e9 : micros / 1e6;
      }
    }
    return Double.NaN;
  }

  /** The folders of this process' groups for the processor, innermost first. */
  private List<String> folders() {
    List<String> folders = new ArrayList<>();
    for (String line : files.lines("proc/self/cgroup")) {
      String[] parts = line.split(":", 3);
      if (parts.length < 3) {
        continue;
      }
      if (parts[1].isEmpty()) {
        addWithParents(folders, "sys/fs/cgroup", parts[2]);
        addWithParents(folders, "sys/fs/cgroup/unified", parts[2]);
      } else if (List.of(parts[1].split(",")).contains("cpu")) {
        addWithParents(folders, "sys/fs/cgroup/cpu", parts[2]);
      }
    }
    return folders;
  }

  private static void addWithParents(List<String> folders, String base, String group) {
    String path = group;
    while (path.length() > 1) {
      folders.add(base + path);
      path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
    folders.add(base);
  }
}
