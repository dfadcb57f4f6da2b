package io.github.execbench.run.duet;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.run.jmh.Watchdog;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks a jar's own JMH for its benchmarks. */
public final class JarList {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private JarList() {}

  /**
   * The benchmarks that these arguments of JMH select.
   *
   * @throws UnusableJarException if it can't be run, hangs or doesn't list any
   */
  public static List<BenchmarkId> of(Side side, List<String> jmhArguments)
      throws UnusableJarException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.add("-lp");
    arguments.addAll(jmhArguments);
    StringBuilder text = new StringBuilder();
    ChildProcess.Ended ended;
    try (Watchdog watchdog = new Watchdog()) {
      watchdog.expect(Duration.ZERO, LIMIT);
      ended =
          ChildProcess.run(
              new ProcessBuilder(side.command(arguments)),
              watchdog,
              line -> text.append(line).append('\n'));
    } catch (IOException e) {
      throw new UnusableJarException(side.java() + ": can't be started: " + e.getMessage());
    }
    String jar = side.jar().path().toString();
    if (ended.silence().isPresent()) {
      throw new UnusableJarException(jar + ": hangs: -lp, JMH's list, hadn't ended after a minute");
    }
    if (ended.exitCode() != 0) {
      throw new UnusableJarException(
          jar
              + ": can't be run on "
              + side.java()
              + ": -lp ended with "
              + ended.exitCode()
              + ": "
              + ended.tail().lines().findFirst().orElse("it said nothing"));
    }
    return Listed.parse(text.toString(), side.jar().modes());
  }
}
