package io.github.execbench.run.machine;

import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.MachineLoad;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.util.Version;

/**
 * Finds out what makes the numbers comparable. Made at the command's start: what other programs
 * took of the machine from then on is what it warns of.
 */
public final class EnvironmentProbe {

  private static final double LEAST_SECONDS = 0.2;

  private final Machine machine = Machine.ofThisMachine();
  private final LoadMeter meter = LoadMeter.ofThisMachine();
  private final LoadMeter.Reading start = meter.read();
  private final long startNanos = System.nanoTime();
  private final double startCpuSeconds = ownCpuSeconds();

  /**
   * Looks now.
   *
   * @param photos what the photo benchmarks read, if any is measured
   */
  public Environment probe(Optional<Environment.Photos> photos) {
    Runtime runtime = Runtime.getRuntime();
    CodeHash code = CodeHash.ofThisProgram();
    Build build = Build.ofThisProgram();
    return new Environment(
        machine.cpu(),
        runtime.availableProcessors(),
        machine.onlineCores(),
        machine.cpuQuota(),
        machine.memoryBytes(),
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("os.arch"),
        machine.governor(),
        jdk(),
        ManagementFactory.getRuntimeMXBean().getInputArguments(),
        Version.getPlainVersion(),
        build.version(),
        code.path().getFileName().toString(),
        code.sha256(),
        build.commit(),
        photos,
        warnings());
  }

  /** Measures the load of this machine. */
  public LoadMeter meter() {
    return meter;
  }

  private static Environment.Jdk jdk() {
    return new Environment.Jdk(
        System.getProperty("java.version"),
        Runtime.version().toString(),
        System.getProperty("java.vendor"),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
        System.getProperty("java.home"));
  }

  private List<String> warnings() {
    MachineLoad load = meter.since(start);
    double seconds = (System.nanoTime() - startNanos) / 1e9;
    double own =
        (ownCpuSeconds() - startCpuSeconds)
            / (seconds * Runtime.getRuntime().availableProcessors());
    // A glance too short says nothing of the machine.
    double others = seconds < LEAST_SECONDS ? Double.NaN : load.busyShare() - own;
    return new Warnings(machine).beforeRun(others);
  }

  private static double ownCpuSeconds() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean known
        ? known.getProcessCpuTime() / 1e9
        : Double.NaN;
  }
}
