package io.github.execbench.cli.tryout;

import io.github.execbench.benchmark.ExpectedResults;
import io.github.execbench.benchmark.OwnProperties;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.Shortage;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskFailedException;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.own.OwnWorkload;
import io.github.execbench.workload.own.Results;
import io.github.execbench.workload.own.WorkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A JVM that tries a work for the first time, so that whatever it does hits this JVM alone:
 * measures a task by itself and many at once, chooses a batch, and leaves the results of that
 * batch, one task after the other, in a file.
 *
 * <p>Arguments: tasks of a batch (0: to be chosen), cores, the file, whether results are compared.
 */
final class CalibrationMain {

  private static final int MANY = 100_000;
  private static final double AGAIN_SECONDS = 0.5;
  private static final double PROBE_SECONDS = 2;
  private static final int PROBES = 4;
  private static final Duration PROBE_LIMIT = Duration.ofSeconds(15);
  private static final String LIMIT_TEXT = PROBE_LIMIT.toSeconds() + " s";

  private final ChildReport report;
  private final TaskWatch watch;
  private final int asked;
  private final int cores;
  private final Path file;
  private final boolean verifies;

  private CalibrationMain(ChildReport report, TaskWatch watch, String[] args) {
    this.report = report;
    this.watch = watch;
    asked = Integer.parseInt(args[0]);
    cores = Integer.parseInt(args[1]);
    file = Path.of(args[2]);
    verifies = Boolean.parseBoolean(args[3]);
  }

  public static void main(String[] args) {
    ChildReport report = new ChildReport();
    try (TaskWatch watch = new TaskWatch(report, OwnProperties.taskTimeout())) {
      new CalibrationMain(report, watch, args).run();
      report.tell(ChildReport.DONE);
    } catch (WorkException e) {
      e.details().lines().forEach(line -> report.tell(ChildReport.DETAIL, line));
      report.fail(Trial.exitCode(e), e.getMessage());
    } catch (Failed e) {
      report.fail(ExitCode.FAILED, String.valueOf(e.getMessage()));
    } catch (Throwable t) {
      report.fail(ExitCode.FAILED, "the work can't be tried: " + Shortage.line(t));
    }
    Runtime.getRuntime().halt(0); // whatever threads the work has left
  }

  /** A task that can't be measured. */
  private static final class Failed extends Exception {

    private static final long serialVersionUID = 1L;

    Failed(String message) {
      super(message);
    }
  }

  private void run() throws Exception {
    Misbehavior misbehavior = new Misbehavior();
    watch.begins(TaskWatch.LOADING);
    OwnWorkload workload = OwnWorkload.open(OwnProperties.spec(), asked == 0 ? MANY : asked);
    watch.ends();
    report.tell(
        ChildReport.FORM, workload.form(), workload.ownTasks().orElse(0), workload.checksResults());
    if (asked > 0 && workload.ownTasks().isPresent() && workload.ownTasks().getAsInt() != asked) {
      report.fail(
          ExitCode.USAGE,
          "--tasks "
              + asked
              + ": the work brings "
              + workload.ownTasks().getAsInt()
              + " tasks itself; leave --tasks out");
      return;
    }
    List<? extends Task<Object>> tasks = workload.tasks();
    AloneMeter.Alone alone = new AloneMeter(tasks, this::call).measure();
    report.tell(
        ChildReport.ALONE,
        alone.tasks(),
        alone.wallSeconds(),
        alone.cpuSeconds(),
        alone.allocatedBytes());
    int useful = Littles.useful(cores, alone.wallSeconds(), alone.cpuSeconds());
    double gain = gain(tasks, useful, alone.wallSeconds());
    report.tell(ChildReport.GAIN, gain);
    int count =
        asked > 0 || workload.ownTasks().isPresent()
            ? tasks.size()
            : BatchSize.of(alone.wallSeconds(), useful, gain, cores);
    batch(tasks.subList(0, count), verifies && workload.checksResults(), workload.loader());
    misbehavior.notes().forEach(note -> report.tell(ChildReport.NOTE, note));
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }

  private Object call(Task<Object> task) throws Failed {
    watch.begins(Integer.parseInt(task.name().replaceAll("\\D", "")));
    try {
      return task.call();
    } catch (Throwable t) { // an Error of the work is its own failure too
      throw new Failed(task.name() + " throws " + thrown(t));
    } finally {
      watch.ends();
    }
  }

  private static String thrown(Throwable t) {
    String at =
        t.getStackTrace().length == 0
            ? ""
            : " at " + t.getStackTrace()[0].toString().replaceFirst("^.*/", "");
    return ExpectedResults.shortened(t.toString()) + at;
  }

  /**
   * How many times as fast tasks are with as many under way as the cores could serve. What fails
   * then is told when a strategy does; here it counts as no news.
   */
  private double gain(List<? extends Task<Object>> tasks, int useful, double wallSeconds)
      throws InterruptedException {
    List<? extends Task<Object>> most = tasks.subList(0, Math.min(tasks.size(), 2 * useful));
    AtomicReference<Double> found = new AtomicReference<>(Double.NaN);
    Thread probe =
        Thread.ofPlatform().daemon().unstarted(() -> found.set(probe(most, useful, wallSeconds)));
    watch.begins(TaskWatch.MANY);
    probe.start();
    probe.join(PROBE_LIMIT);
    watch.ends();
    if (probe.isAlive()) {
      report.tell(
          ChildReport.NOTE,
          "with " + useful + " tasks at once the work did not end within " + LIMIT_TEXT);
      return 1;
    }
    double gain = found.get();
    return Double.isNaN(gain) ? useful : Math.clamp(gain, 0.1, (double) useful);
  }

  /**
   * The most that was gained with many under way; NaN if a task fails. It begins with as many tasks
   * as can be waited for if nothing is gained, and doubles them as long as they are quick: few
   * tasks can gain little. All of them run a few times: the first time, each may open a connection.
   */
  private static double probe(List<? extends Task<Object>> tasks, int useful, double wallSeconds) {
    int count = (int) Math.max(1, Math.min(tasks.size(), PROBE_SECONDS / wallSeconds));
    try (TaskRunner many = Strategy.VIRTUAL_THREADS.open(useful)) {
      many.run(tasks.subList(0, count)); // loads what only many at once need
      double most = 0;
      long begin = System.nanoTime();
      for (int whole = 0; whole < PROBES; ) {
        long start = System.nanoTime();
        many.run(tasks.subList(0, count));
        long end = System.nanoTime();
        most = Math.max(most, 1e9 * count * wallSeconds / Math.max(1, end - start));
        whole += count == tasks.size() ? 1 : 0;
        if (end - start > 1e9 * PROBE_SECONDS / 4 || end - begin > 1e9 * PROBE_SECONDS) {
          break;
        }
        count = Math.min(2 * count, tasks.size());
      }
      return most;
    } catch (TaskFailedException e) {
      return Double.NaN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Double.NaN;
    }
  }

  private void batch(List<? extends Task<Object>> tasks, boolean compares, ClassLoader loader)
      throws Failed {
    List<Object> results = new ArrayList<>();
    long start = System.nanoTime();
    for (Task<Object> task : tasks) {
      Object result = call(task);
      results.add(compares ? result : null);
    }
    report.tell(ChildReport.BATCH, tasks.size(), (System.nanoTime() - start) / 1e9);
    if (compares) {
      again(tasks, results);
      store(results, loader);
    }
  }

  /**
   * Work whose results differ by themselves says nothing of strategies; nor does work whose results
   * nobody can compare.
   */
  private void again(List<? extends Task<Object>> tasks, List<Object> results) throws Failed {
    long end = System.nanoTime() + (long) (AGAIN_SECONDS * 1e9);
    Optional<String> incomparable = Optional.empty();
    for (int i = 0; i < tasks.size() && (i == 0 || System.nanoTime() < end); i++) {
      List<Object> second = new ArrayList<>();
      second.add(call(tasks.get(i)));
      List<Object> first = results.subList(i, i + 1);
      incomparable = incomparable.or(() -> Results.incomparable(first, second));
      var difference = Results.firstDifference(first, second);
      if (difference.isPresent()) {
        throw new Failed(
            "task "
                + i
                + " gives another result each time, one after the other ("
                + ExpectedResults.shortened(difference.get().expected())
                + ", then "
                + ExpectedResults.shortened(difference.get().actual())
                + "): add --no-verify if that is right, or equals() to the result's class");
      }
    }
    incomparable.ifPresent(type ->
        report.tell(
            ChildReport.NOTE,
            type
                + " has no equals() of its own, so where a result holds one nobody can say whether"
                + " it is right"));
  }

  private void store(List<Object> results, ClassLoader loader) {
    try {
      ExpectedResults expected = new ExpectedResults(results);
      expected.write(file);
      expected.verify(ExpectedResults.read(file, loader).values());
    } catch (IOException | RuntimeException e) {
      report.tell(
          ChildReport.UNSTORED,
          e instanceof java.io.NotSerializableException
              ? e.getMessage() + " is not serializable"
              : ExpectedResults.shortened(String.valueOf(e.getMessage())));
      try {
        Files.deleteIfExists(file);
      } catch (IOException gone) {
        e.addSuppressed(gone);
      }
    }
  }
}
