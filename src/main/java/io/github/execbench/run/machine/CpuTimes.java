package io.github.execbench.run.machine;

import java.util.Arrays;

/**
 * What all cores together have done since the machine started, in ticks, from {@code /proc/stat}.
 *
 * @param busy computing for anyone
 * @param steal given to others by the hypervisor
 * @param total all, idle included
 */
record CpuTimes(double busy, double steal, double total) {

  private static final int IDLE = 3;
  private static final int IO_WAIT = 4;
  private static final int STEAL = 7;

  static CpuTimes read(SystemFiles files) {
    double[] ticks =
        files.lines("proc/stat").stream()
            .filter(line -> line.startsWith("cpu "))
            .findFirst()
            .map(line -> Arrays.stream(line.split("\\s+", -1)).skip(1).limit(8))
            .map(words -> words.mapToDouble(Double::parseDouble).toArray())
            .orElse(new double[0]);
    if (ticks.length <= STEAL) {
      return new CpuTimes(Double.NaN, Double.NaN, Double.NaN);
    }
    double total = Arrays.stream(ticks).sum();
    return new CpuTimes(total - ticks[IDLE] - ticks[IO_WAIT] - ticks[STEAL], ticks[STEAL], total);
  }

  double busyShareSince(CpuTimes before) {
    return (busy - before.busy) / (total - before.total);
  }

  double stealShareSince(CpuTimes before) {
    return (steal - before.steal) / (total - before.total);
  }
}
