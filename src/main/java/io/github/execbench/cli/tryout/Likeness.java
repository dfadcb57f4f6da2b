package io.github.execbench.cli.tryout;

import io.github.execbench.results.journal.Calibration;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.OwnWork;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.summary.WorkloadId;
import io.github.execbench.run.UsageException;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.workload.own.WorkSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/** Another run of the same work, whose batches and steps this one is to have, to be compared. */
final class Likeness {

  private final Path folder;
  private final Journal journal;
  private final OwnWork own;

  private Likeness(Path folder, Journal journal, OwnWork own) {
    this.folder = folder;
    this.journal = journal;
    this.own = own;
  }

  /**
   * Reads a run's journal.
   *
   * @throws UsageException if it is of no own work
   */
  static Optional<Likeness> of(Optional<Path> folder) throws UsageException {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Journal journal = Journal.read(folder.get());
    OwnWork own =
        journal
            .head()
            .own()
            .orElseThrow(
                () -> new UsageException("--like " + folder.get() + ": no run of your own work"));
    return Optional.of(new Likeness(folder.get(), journal, own));
  }

  /** The size of a batch. */
  int tasks(WorkSpec spec) throws UsageException {
    return own.calibrations().stream()
        .filter(calibration -> calibration.params().equals(spec.params()))
        .findFirst()
        .map(Calibration::tasks)
        .orElseThrow(() -> other(spec.params()));
  }

  /**
   * The parallelism of each strategy.
   *
   * @param common the parameters of all steps
   * @param strategies that may be measured
   */
  Map<Strategy, List<Integer>> steps(SortedMap<String, String> common, List<Strategy> strategies)
      throws UsageException {
    Map<Strategy, List<Integer>> steps = new LinkedHashMap<>();
    for (PlannedBenchmark planned : journal.head().benchmarks()) {
      SortedMap<String, String> params = planned.id().params();
      Strategy strategy = Strategy.valueOf(Objects.requireNonNull(params.get(WorkloadId.STRATEGY)));
      if (WorkloadId.of(planned.id()).params().equals(common) && strategies.contains(strategy)) {
        List<Integer> own = steps.computeIfAbsent(strategy, s -> new ArrayList<>());
        own.add(Integer.parseInt(params.get(WorkloadId.PARALLELISM)));
      }
    }
    if (steps.isEmpty()) {
      throw other(common);
    }
    return steps;
  }

  private UsageException other(Map<String, String> params) {
    return new UsageException(
        "--like " + folder + ": measured " + WorkName.shortName(own.work()) + ", not " + params);
  }
}
