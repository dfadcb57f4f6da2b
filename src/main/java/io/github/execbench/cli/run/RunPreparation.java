package io.github.execbench.cli.run;

import io.github.execbench.benchmark.PhotoProperties;
import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.FileErrors;
import io.github.execbench.results.journal.JournalException;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.journal.RunSettings;
import io.github.execbench.run.Resumption;
import io.github.execbench.run.RunClock;
import io.github.execbench.run.RunFolder;
import io.github.execbench.run.RunRequest;
import io.github.execbench.run.StopLimits;
import io.github.execbench.run.UsageException;
import io.github.execbench.run.jmh.Combination;
import io.github.execbench.run.jmh.JmhLock;
import io.github.execbench.run.jmh.JmhOptions;
import io.github.execbench.run.jmh.Selection;
import io.github.execbench.run.machine.EnvironmentProbe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** All that comes before the first fork: checks everything that can be wrong by then. */
final class RunPreparation {

  /** Of the default run, which is to be done in 5 minutes with its start and its files. */
  private static final double DEFAULT_BUDGET_SECONDS = 285;

  private static final double CONFIDENCE = 0.99;
  private static final List<String> DEFAULT_BENCHMARKS =
      List.of("\\.SleepBenchmark\\.", "\\.PhotoBenchmark\\.");

  private final RunRequest request;
  private final CommandOutput output;
  private final RunClock clock = new RunClock();
  private final EnvironmentProbe probe = new EnvironmentProbe();

  RunPreparation(RunRequest request, CommandOutput output) {
    this.request = request;
    this.output = output;
  }

  /**
   * Prepares a new run, or the rest of one.
   *
   * @param options what was asked of JMH; a run that goes on keeps its own
   * @throws UsageException if what was asked for can't be done
   */
  PreparedRun prepare(JmhOptions options) throws UsageException {
    try {
      PreparedRun run =
          request.resume().isPresent() ? goOn(request.resume().get()) : start(options);
      run.folder().journal().head().environment().warnings().forEach(output::warn);
      return run;
    } catch (JournalException e) {
      throw new CommandException(ExitCode.FAILED, e.getMessage());
    } catch (IOException e) {
      throw new CommandException(ExitCode.FAILED, FileErrors.line(e));
    }
  }

  private PreparedRun start(JmhOptions options) throws UsageException, IOException {
    RunSettings asked = settings(options);
    List<Combination> plan = select(options, asked.full());
    StopLimits.check(asked, planned(plan));
    return UnderLock.prepare(lock -> {
      PhotoPreparation preparation =
          new PhotoPreparation(request.images(), request.skipBadPhotos(), output);
      MeasuredPhotos photos = preparation.provide(plan);
      RunSettings settings = asked.withImages(preparation.folder().toString());
      JournalHead head =
          request.head(
              settings, probe.probe(photos.set()), StopLimits.planned(settings, planned(plan)));
      RunFolder folder = RunFolder.create(request.out(), head);
      return prepared(options, plan, folder, photos, lock);
    });
  }

  private PreparedRun prepared(
      JmhOptions options,
      List<Combination> plan,
      RunFolder folder,
      MeasuredPhotos photos,
      JmhLock lock) {
    Path images = Path.of(folder.journal().head().settings().images());
    return new PreparedRun(
        options,
        plan,
        folder,
        PhotoProperties.of(images, photos.leftOut()),
        clock,
        probe.meter(),
        lock);
  }

  private PreparedRun goOn(Path path) throws UsageException, IOException {
    return UnderLock.prepare(lock -> {
      RunFolder folder = RunFolder.resume(path);
      try {
        return goOn(folder, lock);
      } catch (UsageException | IOException | RuntimeException e) {
        folder.close();
        throw e;
      }
    });
  }

  private PreparedRun goOn(RunFolder folder, JmhLock lock) throws UsageException, IOException {
    if (folder.journal().head().own().isPresent()) {
      throw new UsageException(
          "--resume " + folder.path() + ": a run of your own work; go on with try --resume");
    }
    Resumption resumption = new Resumption(folder.journal().head(), request);
    JmhOptions options = JmhOptions.parse(resumption.jmhArguments());
    List<Combination> plan = select(options, folder.journal().head().settings().full());
    MeasuredPhotos photos =
        new PhotoPreparation(Optional.of(resumption.images()), request.skipBadPhotos(), output)
            .list(plan);
    List<String> differences = resumption.differences(planned(plan), probe.probe(photos.set()));
    if (!differences.isEmpty()) {
      throw new CommandException(
          ExitCode.NOT_COMPARABLE,
          folder.path() + ": can't go on, for this has changed: " + String.join(", ", differences));
    }
    folder.continueWith(resumption.head(planned(plan)));
    return prepared(options, plan, folder, photos, lock);
  }

  private static List<PlannedBenchmark> planned(List<Combination> plan) {
    return plan.stream().map(Combination::planned).toList();
  }

  private static List<Combination> select(JmhOptions options, boolean full) throws UsageException {
    return Selection.of(
        options, full ? List.of(".*") : DEFAULT_BENCHMARKS, StrategyParameters.ofThisMachine());
  }

  private RunSettings settings(JmhOptions options) throws UsageException {
    boolean byDefault = !options.selects() && !request.full();
    boolean limited = request.limits() || options.forks().isPresent();
    return new RunSettings(
        request.jmhArguments(),
        request.full(),
        "",
        CONFIDENCE,
        StopLimits.rounds(request, options.forks()),
        byDefault && !limited
            ? OptionalDouble.of(DEFAULT_BUDGET_SECONDS)
            : request.timeBudgetSeconds().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        request.precision().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        Optional.of(request.warmup()));
  }
}
