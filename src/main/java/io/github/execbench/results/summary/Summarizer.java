package io.github.execbench.results.summary;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.ForkVerdict;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.PlannedBenchmark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Computes a summary from a journal's forks. */
final class Summarizer {

  private final Function<ForkRecord, Optional<ForkVerdict>> judge;
  private final double confidence;
  private final int cores;
  private final List<PlannedBenchmark> benchmarks;
  private final Map<BenchmarkId, List<ForkRecord>> forks = new HashMap<>();
  private final Map<WorkloadId, BenchmarkId> baselines = new HashMap<>();

  Summarizer(
      JournalHead head, List<ForkRecord> ended, Function<ForkRecord, Optional<ForkVerdict>> judge) {
    this.judge = judge;
    confidence = head.settings().confidence();
    cores = head.environment().cores();
    benchmarks = head.benchmarks();
    for (ForkRecord fork : ended) {
      forks.computeIfAbsent(fork.id(), id -> new ArrayList<>()).add(fork);
    }
    for (PlannedBenchmark benchmark : benchmarks) {
      BenchmarkId id = benchmark.id();
      if (WorkloadId.BASELINE.equals(id.params().get(WorkloadId.STRATEGY))) {
        baselines.put(WorkloadId.of(id), id);
      }
    }
  }

  Summary summarize() {
    int rounds =
        forks.values().stream().flatMap(List::stream).mapToInt(ForkRecord::round).max().orElse(0);
    List<SummaryRow> rows = benchmarks.stream().map(b -> row(b.id())).toList();
    return new Summary(confidence, cores, rounds, rows);
  }

  private SummaryRow row(BenchmarkId id) {
    List<ForkRecord> own = forks.getOrDefault(id, List.of());
    NavigableMap<Integer, Double> scores = scores(id);
    WorkloadId workload = WorkloadId.of(id);
    BenchmarkId baseline = baselines.get(workload);
    Estimate speedUp =
        baseline == null
            ? Estimate.unknown(confidence)
            : Speedup.ratio(id, scores, scores(baseline), confidence);
    return new SummaryRow(
        id,
        workload,
        own.stream().flatMap(f -> f.unit().stream()).findFirst().orElse(""),
        scores,
        (int) own.stream().filter(ForkRecord::failed).count(),
        Estimate.mean(scores.values().stream().mapToDouble(v -> v).toArray(), confidence),
        speedUp,
        speedUp.times(1.0 / cores),
        new RowSteadiness(own.stream().flatMap(f -> judge.apply(f).stream()).toList()));
  }

  private NavigableMap<Integer, Double> scores(BenchmarkId id) {
    NavigableMap<Integer, Double> scores = new TreeMap<>();
    for (ForkRecord fork : forks.getOrDefault(id, List.of())) {
      if (!fork.failed()) {
        scores.put(fork.round(), fork.score());
      }
    }
    return scores;
  }
}
