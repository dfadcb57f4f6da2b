package io.github.execbench.cli.tryout;

import io.github.execbench.benchmark.OwnProperties;
import io.github.execbench.cli.run.RunExecution.CloserLook;
import io.github.execbench.regression.steady.RecordedFork;
import io.github.execbench.report.answer.Answer;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Bottleneck;
import io.github.execbench.results.journal.Calibration;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.OwnWork;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.results.summary.WorkloadId;
import io.github.execbench.workload.own.SourceWork;
import io.github.execbench.workload.own.WorkException;
import io.github.execbench.workload.own.WorkSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A flight recording of each work, in a JVM of its own, of the fastest strategy within one process
 * with the most at once that was tried. What takes too long, or fails, is left out, for no score
 * depends on it.
 */
final class RecordingLook implements CloserLook {

  private static final Duration LIMIT = Duration.ofSeconds(15);

  /** A longer batch one after the other leaves no time for it. */
  private static final double LONGEST_BATCH = 3;

  private static final int MOST = 2;

  private final List<String> jvmArguments;
  private final Path scratch;

  /**
   * @param jvmArguments that the forks had by JMH's options
   * @param scratch for the recordings
   */
  RecordingLook(List<String> jvmArguments, Path scratch) {
    this.jvmArguments = List.copyOf(jvmArguments);
    this.scratch = scratch;
  }

  @Override
  public List<Bottleneck> at(Journal journal) throws IOException, InterruptedException {
    OwnWork own = journal.head().own().orElseThrow();
    List<Bottleneck> found = new ArrayList<>();
    for (Answer answer : Answer.of(journal, Summary.of(journal, RecordedFork::judge))) {
      Optional<BenchmarkId> step = answer.crowded();
      if (step.isPresent() && found.size() < MOST && isWorthIt(step.get(), own)) {
        record(step.get(), own).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isWorthIt(BenchmarkId id, OwnWork own) {
    int parallelism = Integer.parseInt(id.params().get(WorkloadId.PARALLELISM));
    Calibration calibration = calibration(id, own);
    double batch = calibration.sequentialSeconds() / Math.clamp(calibration.gain(), 1, parallelism);
    return batch <= LONGEST_BATCH;
  }

  private static Calibration calibration(BenchmarkId id, OwnWork own) {
    return own.calibrations().stream()
        .filter(c -> id.params().entrySet().containsAll(c.params().entrySet()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Bottleneck> record(BenchmarkId id, OwnWork own)
      throws IOException, InterruptedException {
    Calibration calibration = calibration(id, own);
    WorkSpec asked = new WorkSpec(own.work(), own.classPath(), calibration.params());
    WorkSpec spec;
    try {
      spec = SourceWork.compile(asked, scratch).spec();
    } catch (WorkException e) {
      return Optional.empty(); // a source file that was changed since
    }
    List<String> options = new ArrayList<>(jvmArguments);
    options.addAll(
        OwnProperties.arguments(
            OwnProperties.of(
                spec, calibration.tasks(), false, Optional.empty(), Optional.empty())));
    List<String> arguments =
        List.of(
            id.params().get(WorkloadId.STRATEGY),
            id.params().get(WorkloadId.PARALLELISM),
            scratch.resolve("recording.jfr").toString());
    long end = System.nanoTime() + LIMIT.toNanos();
    try (ChildJvmProcess child = ChildJvmProcess.start(RecordingMain.class, options, arguments)) {
      List<List<String>> lines = new ArrayList<>();
      while (true) {
        Optional<List<String>> line =
            child.next(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        if (line.isEmpty() || line.get().getFirst().equals(ChildReport.FAIL)) {
          return Optional.empty();
        }
        if (line.get().getFirst().equals(ChildReport.DONE)) {
          return Optional.of(bottleneck(id, lines));
        }
        lines.add(line.get());
      }
    }
  }

  private static Bottleneck bottleneck(BenchmarkId id, List<List<String>> lines) {
    List<String> times = lines.get(0);
    List<String> locks = lines.get(1);
    List<String> pins = lines.get(2);
    return new Bottleneck(
        id.params(),
        Double.parseDouble(times.get(1)),
        Double.parseDouble(times.get(2)),
        Double.parseDouble(times.get(3)),
        Double.parseDouble(locks.get(1)),
        locks.get(2),
        locks.get(3),
        Double.parseDouble(pins.get(1)),
        pins.get(2));
  }
}
