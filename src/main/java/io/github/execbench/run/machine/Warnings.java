package io.github.execbench.run.machine;

import io.github.execbench.results.journal.MachineLoad;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What spoils numbers, each with what to do about it. */
public final class Warnings {

  private static final double BUSY = 0.1;
  private static final double STEAL = 0.01;
  private static final double LEAST_MEMORY = 1L << 30;

  /** Each JVM that starts takes options from them. */
  private static final List<String> OPTION_VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

  private final Machine machine;

  /** Looks at a machine. */
  public Warnings(Machine machine) {
    this.machine = machine;
  }

  /**
   * Before the first fork.
   *
   * @param othersShare share of all cores' time that others took just before; NaN if unknown
   */
  public List<String> beforeRun(double othersShare) {
    List<String> warnings = new ArrayList<>();
    if (othersShare > BUSY) {
      warnings.add(
          "other programs keep the machine "
              + percent(othersShare)
              + " busy: end them, or trust the ratios more than the scores");
    }
    machine(warnings);
    return warnings;
  }

  private void machine(List<String> warnings) {
    if (machine.onBattery()) {
      warnings.add("the machine runs on battery and may slow down: plug it in");
    }
    String governor = machine.governor();
    if (!governor.isEmpty() && !governor.equals("performance")) {
      warnings.add(
          "the frequency governor is "
              + governor
              + ", so clocks vary with load: cpupower frequency-set -g performance");
    }
    if (machine.availableBytes() < LEAST_MEMORY) {
      warnings.add("less than 1 GiB of memory is free: end other programs, or forks may swap");
    }
    double quota = machine.cpuQuota();
    if (quota != Math.rint(quota) && !Double.isNaN(quota)) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "the container's quota of %.2f cores is not a whole number, so threads are stopped in"
                  + " mid-flight: give it whole cores",
              quota));
    }
    for (String variable : OPTION_VARIABLES) {
      String options = System.getenv(variable);
      if (options != null && !options.isBlank()) {
        warnings.add(
            variable
                + " gives every JVM that is measured its options ("
                + options.strip().replaceAll("\\s+", " ")
                + "): unset it if that is not meant");
      }
    }
    if (isDebugged()) {
      warnings.add("a debugger is attached, and forks inherit it: run without -agentlib:jdwp");
    }
  }

  private static boolean isDebugged() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .anyMatch(argument -> argument.contains("jdwp"));
  }

  /** After the last fork: what only the forks themselves showed. */
  public static List<String> afterRun(List<MachineLoad> loads) {
    List<String> warnings = new ArrayList<>();
    steal(
        loads.stream()
            .mapToDouble(MachineLoad::stealShare)
            .filter(v -> !Double.isNaN(v))
            .max()
            .orElse(0),
        warnings);
    double throttled =
        loads.stream()
            .mapToDouble(MachineLoad::throttledSeconds)
            .filter(v -> !Double.isNaN(v))
            .sum();
    if (throttled > 0) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "the container's quota stopped threads for %.1f s: give it more cores",
              throttled));
    }
    if (loads.stream().anyMatch(load -> load.thermalThrottles() > 0)) {
      warnings.add("cores were slowed to cool down: cool the machine, or measure in shorter runs");
    }
    return warnings;
  }

  private static void steal(double share, List<String> warnings) {
    if (share > STEAL) {
      warnings.add(
          "the hypervisor took up to "
              + percent(share)
              + " of the time away: use a machine of your own, or more rounds");
    }
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }
}
