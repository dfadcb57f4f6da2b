package io.github.execbench.cli.tryout;

import io.github.execbench.benchmark.OwnProperties;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.Shortage;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.own.OwnWorkload;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import jdk.jfr.Recording;

/**
 * A JVM that runs a few more batches under one strategy, under a flight recording, and tells what
 * its threads waited for.
 *
 * <p>Arguments: strategy, parallelism, a file for the recording.
 */
final class RecordingMain {

  private static final double WARM_SECONDS = 0.5;
  private static final double RECORDED_SECONDS = 1.5;
  private static final Duration LEAST_WAIT = Duration.ofMillis(1);

  private RecordingMain() {}

  public static void main(String[] args) {
    ChildReport report = new ChildReport();
    Misbehavior quiet = new Misbehavior(); // nothing that the work prints comes between
    Strategy strategy = Strategy.valueOf(args[0]);
    int parallelism = Integer.parseInt(args[1]);
    Path file = Path.of(args[2]);
    try (OwnWorkload workload = OwnWorkload.open(OwnProperties.spec(), OwnProperties.tasks())) {
      Seen seen = record(workload, strategy, parallelism, file);
      report.tell(ChildReport.RECORDED, seen.seconds(), seen.cpuSeconds(), seen.collectSeconds());
      Waits waits = seen.waits();
      if (strategy == Strategy.VIRTUAL_THREADS) {
        // The JVM records no wait of theirs for a monitor; a pool of threads has the same locks.
        waits.addLocks(record(workload, Strategy.THREAD_POOL, parallelism, file), seen.seconds());
      }
      waits.tell(report);
      report.tell(ChildReport.DONE, quiet.notes().size());
    } catch (Throwable t) {
      report.fail(ExitCode.FAILED, Shortage.line(t));
    }
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(0);
  }

  /** What went on in how long a time. */
  record Seen(double seconds, double cpuSeconds, double collectSeconds, Waits waits) {}

  private static Seen record(OwnWorkload workload, Strategy strategy, int parallelism, Path file)
      throws Exception {
    try (TaskRunner runner = strategy.open(parallelism);
        Recording recording = new Recording()) {
      for (String event : Waits.EVENTS) {
        recording.enable(event).withThreshold(LEAST_WAIT).withStackTrace();
      }
      batches(workload, runner, WARM_SECONDS);
      recording.start();
      double collected = collectSeconds();
      double cpu = cpuSeconds();
      double seconds = batches(workload, runner, RECORDED_SECONDS);
      cpu = cpuSeconds() - cpu;
      collected = collectSeconds() - collected;
      recording.stop();
      recording.dump(file);
      return new Seen(seconds, cpu, collected, Waits.in(file));
    }
  }

  // Whole batches until so much time has passed; how much really has.
  private static double batches(OwnWorkload workload, TaskRunner runner, double least)
      throws Exception {
    long start = System.nanoTime();
    double seconds = 0;
    while (seconds < least) {
      runner.run(workload.tasks());
      seconds = (System.nanoTime() - start) / 1e9;
    }
    return seconds;
  }

  private static double cpuSeconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean bean
        ? bean.getProcessCpuTime() / 1e9
        : Double.NaN;
  }

  private static double collectSeconds() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum()
        / 1e3;
  }
}
