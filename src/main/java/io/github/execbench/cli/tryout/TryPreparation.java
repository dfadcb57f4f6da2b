package io.github.execbench.cli.tryout;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.run.PreparedRun;
import io.github.execbench.cli.run.StrategyParameters;
import io.github.execbench.cli.run.UnderLock;
import io.github.execbench.results.journal.Calibration;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.OwnWork;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.journal.RunSettings;
import io.github.execbench.results.summary.WorkloadId;
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
import io.github.execbench.strategy.Strategy;
import io.github.execbench.workload.own.SourceWork;
import io.github.execbench.workload.own.WorkException;
import io.github.execbench.workload.own.WorkHash;
import io.github.execbench.workload.own.WorkSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** All that comes before the first fork of somebody's own work: above all the calibration. */
final class TryPreparation {

  /** Of the forks, so that the whole is done in 3 minutes. */
  private static final double DEFAULT_BUDGET_SECONDS = 160;

  private static final double CONFIDENCE = 0.99;
  private static final double GIVE_UP_RISK = 0.05;
  private static final List<String> BENCHMARK = List.of("\\.OwnBenchmark\\.");

  private final TryRequest request;
  private final Path scratch;
  private final CommandOutput output;
  private final RunClock clock = new RunClock();
  private final EnvironmentProbe probe = new EnvironmentProbe();
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final List<String> leftOut = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();

  /**
   * @param scratch an empty folder for the results that forks compare theirs with
   */
  TryPreparation(TryRequest request, Path scratch, CommandOutput output) {
    this.request = request;
    this.scratch = scratch;
    this.output = output;
  }

  /** A work with one set of parameters, calibrated. */
  private record Tried(StepPlan plan, Calibrated calibrated) {}

  /**
   * Prepares a new run.
   *
   * @throws WorkException if there is no such work
   * @throws UsageException if what was asked for can't be done
   * @throws InterruptedException if it was ended from outside
   */
  PreparedRun start(JmhOptions asked)
      throws UsageException, WorkException, IOException, InterruptedException {
    List<WorkSpec> specs = new ArrayList<>();
    String work = WorkName.absolute(request.work().orElseThrow());
    for (Map<String, String> params : ParamValues.combinations(request.params())) {
      specs.add(WorkSpec.of(work, request.classPath(), params));
    }
    List<Strategy> strategies = strategies(asked);
    Optional<Likeness> like = Likeness.of(request.like());
    List<Tried> tried = new ArrayList<>();
    for (WorkSpec spec : specs) {
      TryRequest how = like.isPresent() ? request.withTasks(like.get().tasks(spec)) : request;
      tried.add(tried(spec, how, tried.size()));
    }
    JmhOptions options = withTimeout(asked, tried);
    RunSettings settings = settings(options);
    List<Combination> plan = plan(tried, strategies, options, settings, like);
    StopLimits.check(settings, planned(plan));
    OwnWork own = own(tried);
    Announcement.print(output.out(), own, plan, settings, clock.seconds());
    return UnderLock.prepare(lock -> {
      JournalHead head =
          request
              .run()
              .head(
                  settings,
                  probe.probe(Optional.empty()),
                  StopLimits.planned(settings, planned(plan)))
              .with(own);
      RunFolder folder = RunFolder.create(request.run().out(), head);
      return prepared(options, plan, folder, lock);
    });
  }

  /**
   * Prepares the rest of a run.
   *
   * @throws WorkException if the work can't be had any more
   * @throws UsageException if it is no run of somebody's own work, or more than its limits is asked
   * @throws InterruptedException if it was ended from outside
   */
  PreparedRun goOn(Path path)
      throws UsageException, WorkException, IOException, InterruptedException {
    JournalHead then = Journal.read(path).head();
    OwnWork own =
        then.own()
            .orElseThrow(() ->
                new UsageException(
                    "--resume " + path + ": no run of your own work; go on with run --resume"));
    Resumption resumption = new Resumption(then, request.run());
    JmhOptions options = JmhOptions.parse(resumption.jmhArguments());
    Map<Map<String, String>, StepPlan> plans = new LinkedHashMap<>();
    for (Calibration calibration : own.calibrations()) {
      WorkSpec spec = new WorkSpec(own.work(), own.classPath(), calibration.params());
      TryRequest again = request.again(own, calibration, options);
      StepPlan plan = tried(spec, again, plans.size()).plan().with(calibration);
      plans.put(plan.common(), plan);
    }
    List<Combination> combinations = again(then, plans, options);
    String hash = WorkHash.of(plans.values().iterator().next().loaded());
    return UnderLock.prepare(lock -> {
      RunFolder folder = RunFolder.resume(path);
      try {
        List<String> differences =
            new ArrayList<>(
                resumption.differences(planned(combinations), probe.probe(Optional.empty())));
        if (!hash.equals(own.hash())) {
          differences.add("work's code");
        }
        if (!differences.isEmpty()) {
          throw changed(path, differences);
        }
        folder.continueWith(resumption.head(planned(combinations)));
        return prepared(options, combinations, folder, lock);
      } catch (UsageException | RuntimeException e) {
        folder.close();
        throw e;
      }
    });
  }

  /** The steps of a run that is there. */
  private List<Combination> again(
      JournalHead then, Map<Map<String, String>, StepPlan> plans, JmhOptions options)
      throws UsageException {
    Map<String, Combination> modes = new LinkedHashMap<>();
    prototypes(options).forEach(prototype -> modes.put(prototype.id().mode(), prototype));
    List<Combination> combinations = new ArrayList<>();
    for (PlannedBenchmark planned : then.benchmarks()) {
      StepPlan plan = Objects.requireNonNull(plans.get(WorkloadId.of(planned.id()).params()));
      Combination mode = Objects.requireNonNull(modes.get(planned.id().mode()));
      combinations.add(plan.combination(mode, planned.id(), options));
    }
    return combinations;
  }

  private PreparedRun prepared(
      JmhOptions options, List<Combination> plan, RunFolder folder, JmhLock lock) {
    return new PreparedRun(
        options, plan, folder, Map.of("jmh.shutdownTimeout", "1"), clock, probe.meter(), lock);
  }

  private Tried tried(WorkSpec spec, TryRequest how, int index)
      throws WorkException, IOException, InterruptedException {
    SourceWork.Compiled compiled = SourceWork.compile(spec, scratch);
    if (index == 0) {
      output.err().print(compiled.messages());
      output.err().flush();
    }
    Path file = scratch.resolve("expected-" + index);
    Calibrated calibrated =
        new CalibrationChild(spec, compiled.spec(), how.trial(), cores, file, output.err()).run();
    boolean stored = calibrated.unstored().isEmpty();
    if (calibrated.returns() && !stored) {
      leftOut.add(
          Strategy.PROCESS
              + " is left out: a result can't leave its process, for "
              + calibrated.unstored());
    }
    notes.addAll(calibrated.notes());
    boolean verifies = how.verifies() && calibrated.returns();
    return new Tried(
        new StepPlan(
            spec,
            compiled.spec(),
            calibrated.calibration(),
            verifies,
            verifies && stored ? Optional.of(file) : Optional.empty(),
            how.timeoutAsked() ? Optional.of(how.taskTimeout()) : Optional.empty(),
            cores),
        calibrated);
  }

  private List<Strategy> strategies(JmhOptions options) throws UsageException {
    List<String> named = options.values("strategy");
    List<Strategy> strategies = new ArrayList<>();
    for (Strategy strategy : named.isEmpty() ? Strategy.byDefault() : List.of(Strategy.values())) {
      if (named.isEmpty() || named.contains(strategy.name())) {
        strategies.add(strategy);
      }
    }
    return strategies;
  }

  /** A fork that hangs is not waited for any longer than its batches let expect. */
  private JmhOptions withTimeout(JmhOptions options, List<Tried> tried) throws UsageException {
    if (options.arguments().contains("-to")) {
      return options;
    }
    double longest =
        tried.stream()
            .mapToDouble(t -> t.plan().calibration().sequentialSeconds())
            .max()
            .orElseThrow();
    double asked = request.timeoutAsked() ? request.taskTimeout().toSeconds() : 0;
    long seconds = (long) Math.ceil(Math.max(15, Math.max(5 * longest, asked)));
    List<String> arguments = new ArrayList<>(options.arguments());
    arguments.addAll(List.of("-to", seconds + "s"));
    return JmhOptions.parse(arguments);
  }

  private List<Combination> plan(
      List<Tried> tried,
      List<Strategy> strategies,
      JmhOptions options,
      RunSettings settings,
      Optional<Likeness> like)
      throws UsageException {
    List<Combination> prototypes = prototypes(options);
    double budget = settings.timeBudgetSeconds().orElse(Double.POSITIVE_INFINITY) - clock.seconds();
    List<Integer> asked = request.parallelism();
    List<Combination> plan = new ArrayList<>();
    for (Tried work : tried) {
      List<Strategy> some = new ArrayList<>(strategies);
      if (!work.calibrated().unstored().isEmpty() && work.calibrated().returns()) {
        some.removeIf(Strategy::usesProcesses);
      }
      if (some.isEmpty()) {
        throw new UsageException(leftOut.getFirst());
      }
      Map<Strategy, List<Integer>> steps = Steps.of(work.plan().calibration(), cores, asked, some);
      if (like.isPresent()) {
        steps = like.get().steps(work.plan().common(), some);
      } else if (asked.isEmpty()) {
        steps = FittingSteps.of(steps, work.plan().calibration(), cores, budget / tried.size());
      }
      for (Combination prototype : prototypes) {
        plan.addAll(work.plan().combinations(prototype, steps, options));
      }
    }
    return plan;
  }

  /** The benchmark in each mode. */
  private List<Combination> prototypes(JmhOptions options) throws UsageException {
    Map<String, Combination> modes = new LinkedHashMap<>();
    for (Combination combination :
        Selection.of(options, BENCHMARK, new StrategyParameters(cores))) {
      modes.putIfAbsent(combination.id().mode(), combination);
    }
    return List.copyOf(modes.values());
  }

  private OwnWork own(List<Tried> tried) throws WorkException {
    Calibrated first = tried.getFirst().calibrated();
    StepPlan plan = tried.getFirst().plan();
    return new OwnWork(
        plan.spec().work(),
        plan.spec().classPath(),
        first.form(),
        WorkHash.of(plan.loaded()),
        request.verifies() && first.returns(),
        request.timeoutAsked()
            ? OptionalDouble.of(request.taskTimeout().toMillis() / 1e3)
            : OptionalDouble.empty(),
        tried.stream().map(t -> t.plan().calibration()).toList(),
        GIVE_UP_RISK,
        leftOut.stream().distinct().toList(),
        List.copyOf(notes));
  }

  private RunSettings settings(JmhOptions options) throws UsageException {
    RunRequest run = request.run();
    boolean limited = run.limits() || options.forks().isPresent();
    return new RunSettings(
        options.arguments(),
        false,
        "",
        CONFIDENCE,
        StopLimits.rounds(run, options.forks()),
        limited
            ? run.timeBudgetSeconds().map(OptionalDouble::of).orElse(OptionalDouble.empty())
            : OptionalDouble.of(DEFAULT_BUDGET_SECONDS),
        run.precision().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        Optional.of(run.warmup()));
  }

  private static List<PlannedBenchmark> planned(List<Combination> plan) {
    return plan.stream().map(Combination::planned).toList();
  }

  /** Says what keeps a run from going on. */
  static CommandException changed(Path folder, List<String> differences) {
    return new CommandException(
        ExitCode.NOT_COMPARABLE,
        folder + ": can't go on, for this has changed: " + String.join(", ", differences));
  }
}
