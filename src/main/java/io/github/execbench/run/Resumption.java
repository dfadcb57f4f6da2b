package io.github.execbench.run;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.journal.PoolingObstacles;
import io.github.execbench.results.journal.RunSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Goes on with a run: only its limits may change, else its forks could not be compared. */
public final class Resumption {

  private final JournalHead then;
  private final RunRequest request;

  public Resumption(JournalHead then, RunRequest request) throws UsageException {
    this.then = then;
    this.request = request;
    if (request.out().isPresent() || request.seed().isPresent()) {
      throw new UsageException("--resume goes on in its own folder and order: no --out, no --seed");
    }
  }

  public List<String> jmhArguments() {
    return then.settings().jmhArguments();
  }

  public Path images() {
    return request.images().orElse(Path.of(then.settings().images()));
  }

  /**
   * Lists what has changed since, and so would mix what can't be compared: empty if nothing has.
   *
   * @param plan what the same arguments select now
   */
  public List<String> differences(List<PlannedBenchmark> plan, Environment now) {
    List<String> differences = new ArrayList<>(PoolingObstacles.between(then.environment(), now));
    if (!request.jmhArguments().isEmpty()
        && !request.jmhArguments().equals(then.settings().jmhArguments())) {
      differences.add(
          "parameters (were "
              + then.settings().jmhArguments()
              + ", are "
              + request.jmhArguments()
              + ")");
    }
    List<BenchmarkId> before = then.benchmarks().stream().map(PlannedBenchmark::id).toList();
    List<BenchmarkId> selected = plan.stream().map(PlannedBenchmark::id).toList();
    if (!before.equals(selected)) {
      differences.add("list of benchmarks");
    }
    return differences;
  }

  /**
   * The run's head, with the limits of this session. A time budget says only how long this session
   * may take: the run's rounds and precision stay. A precision may need more rounds than the run
   * had; rounds that are named end the run whatever its precision.
   */
  public JournalHead head(List<PlannedBenchmark> plan) throws UsageException {
    RunSettings old = then.settings();
    boolean limited = request.rounds().isPresent() || request.precision().isPresent();
    OptionalInt rounds = limited ? StopLimits.rounds(request, OptionalInt.empty()) : old.rounds();
    RunSettings settings =
        new RunSettings(
            old.jmhArguments(),
            old.full(),
            images().toString(),
            old.confidence(),
            rounds,
            choose(request.timeBudgetSeconds(), old.timeBudgetSeconds(), request.limits()),
            choose(request.precision(), old.precision(), limited),
            old.warmup());
    return new JournalHead(
        then.format(),
        then.created(),
        then.seed(),
        settings,
        then.environment(),
        StopLimits.planned(settings, plan),
        then.own());
  }

  private static OptionalDouble choose(
      Optional<Double> asked, OptionalDouble old, boolean replaced) {
    return asked.map(OptionalDouble::of).orElseGet(() -> replaced ? OptionalDouble.empty() : old);
  }
}
