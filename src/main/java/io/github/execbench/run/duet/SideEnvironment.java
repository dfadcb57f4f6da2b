package io.github.execbench.run.duet;

import io.github.execbench.results.journal.Environment;
import io.github.execbench.run.jmh.Watchdog;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** This machine with a side's jar and JVM in the place of this program's. */
public final class SideEnvironment {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private SideEnvironment() {}

  /**
   * Asks the side's JVM what it is.
   *
   * @throws UnusableJarException if it can't be run
   */
  public static Environment of(Environment host, Side side)
      throws UnusableJarException, InterruptedException {
    Map<String, String> properties = properties(side);
    return new Environment(
        host.cpu(),
        host.cores(),
        host.onlineCores(),
        host.cpuQuota(),
        host.memoryBytes(),
        host.os(),
        host.kernel(),
        host.architecture(),
        host.governor(),
        new Environment.Jdk(
            value(properties, "java.version"),
            value(properties, "java.runtime.version"),
            value(properties, "java.vendor"),
            value(properties, "java.vm.name") + " " + value(properties, "java.vm.version"),
            value(properties, "java.home")),
        side.jvmArguments().isEmpty() ? List.of() : List.of(side.jvmArguments().split(" +", 0)),
        side.jar().jmhVersion(),
        side.jar().version(),
        String.valueOf(side.jar().path().getFileName()),
        side.jar().sha256(),
        side.jar().commit(),
        host.photos(),
        host.warnings());
  }

  private static String value(Map<String, String> properties, String name) {
    return properties.getOrDefault(name, "");
  }

  private static Map<String, String> properties(Side side)
      throws UnusableJarException, InterruptedException {
    Map<String, String> properties = new HashMap<>();
    ChildProcess.Ended ended;
    try (Watchdog watchdog = new Watchdog()) {
      watchdog.expect(Duration.ZERO, LIMIT);
      ended =
          ChildProcess.run(
              new ProcessBuilder(side.java().toString(), "-XshowSettings:properties", "-version"),
              watchdog,
              line -> {
                String[] pair = line.split(" = ", 2);
                if (pair.length == 2) {
                  properties.put(pair[0].strip(), pair[1].strip());
                }
              });
    } catch (IOException e) {
      throw new UnusableJarException(side.java() + ": can't be started: " + e.getMessage());
    }
    if (ended.exitCode() != 0 || !properties.containsKey("java.version")) {
      throw new UnusableJarException(side.java() + ": is no Java: " + ended.tail());
    }
    return properties;
  }
}
