package io.github.execbench.results.input;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.Fork;
import io.github.execbench.results.Labels;
import io.github.execbench.results.MeasuredBenchmark;
import io.github.execbench.results.ResultSet;
import io.github.execbench.results.Series;
import io.github.execbench.results.UnreadableResultException;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.JournalException;
import io.github.execbench.results.journal.Metric;
import io.github.execbench.results.journal.PlannedBenchmark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what was measured from the journal of a run, also of one that was ended early. */
final class JournalResultReader {

  private JournalResultReader() {}

  static ResultSet read(Path file, byte[] content) {
    Journal journal;
    try {
      journal = Journal.parse(file, content);
    } catch (JournalException e) {
      throw new UnreadableResultException(e.getMessage(), e);
    }
    Map<BenchmarkId, List<ForkRecord>> forks = new LinkedHashMap<>();
    for (PlannedBenchmark planned : journal.head().benchmarks()) {
      forks.put(planned.id(), new ArrayList<>());
    }
    journal
        .forks()
        .forEach(fork -> forks.computeIfAbsent(fork.id(), id -> new ArrayList<>()).add(fork));
    ResultSetBuilder collected = new ResultSetBuilder(file.toString());
    forks.forEach((id, records) -> collected.add(measured(id, records)));
    ResultSet set = collected.toResultSet();
    return new ResultSet(
        set.source(),
        set.benchmarks(),
        JournalFields.environment(journal.head().environment()),
        set.notes());
  }

  /** One failed fork fails the benchmark: the others may have been lucky. */
  private static MeasuredBenchmark measured(BenchmarkId id, List<ForkRecord> records) {
    Map<String, String> settings =
        records.stream()
            .flatMap(record -> record.settings().stream())
            .findFirst()
            .map(JournalFields::settings)
            .orElse(Map.of());
    Optional<ForkRecord> failed = records.stream().filter(ForkRecord::failed).findFirst();
    if (failed.isPresent()) {
      return MeasuredBenchmark.failed(id, settings, failed.get().failure().orElseThrow().reason());
    }
    if (records.isEmpty()) {
      return MeasuredBenchmark.failed(id, settings, "the run ended before it was measured");
    }
    List<Fork> forks =
        records.stream()
            .map(record ->
                new Fork(
                    record.score(),
                    record.measurement().stream().map(i -> i.primary().score()).toList()))
            .toList();
    String unit = records.get(0).unit().orElse("");
    return MeasuredBenchmark.of(id, Series.ofForks(unit, forks), secondary(records), settings);
  }

  private static Map<String, Series> secondary(List<ForkRecord> records) {
    Map<String, List<Fork>> forks = new TreeMap<>();
    Map<String, String> units = new TreeMap<>();
    for (ForkRecord record : records) {
      Map<String, List<Double>> iterations = new TreeMap<>();
      for (Iteration iteration : record.measurement()) {
        for (Metric metric : iteration.secondary()) {
          String label = Labels.plain(metric.label());
          units.put(label, metric.unit());
          iterations.computeIfAbsent(label, key -> new ArrayList<>()).add(metric.score());
        }
      }
      iterations.forEach((label, scores) ->
          forks.computeIfAbsent(label, key -> new ArrayList<>()).add(Fork.of(scores)));
    }
    Map<String, Series> series = new TreeMap<>();
    forks.forEach(
        (label, list) -> series.put(label, Series.ofForks(units.getOrDefault(label, ""), list)));
    return series;
  }
}
