package io.github.execbench.run.jmh;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.output.Csv;
import io.github.execbench.results.output.ParameterColumns;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * {@code results.csv}: JMH's columns, rows and quotes, but numbers in full and in no language. A
 * benchmark of which every fork failed is a row without samples, where JMH has none.
 */
final class ResultsCsv {

  private final Csv csv = new Csv();
  private final ParameterColumns parameters;

  private ResultsCsv(List<BenchmarkId> ids) {
    parameters = new ParameterColumns(ids);
  }

  static String of(Journal journal, List<RunResult> runs) {
    List<BenchmarkId> ids = journal.head().benchmarks().stream().map(PlannedBenchmark::id).toList();
    ResultsCsv table = new ResultsCsv(ids);
    table.titles();
    Set<BenchmarkId> measured = new HashSet<>();
    for (RunResult run : runs) {
      measured.add(table.rows(run));
    }
    Set<BenchmarkId> failed = new HashSet<>();
    journal.forks().stream().filter(ForkRecord::failed).forEach(f -> failed.add(f.id()));
    ids.stream().filter(id -> failed.contains(id) && !measured.contains(id)).forEach(table::failed);
    return table.csv.toString();
  }

  private void titles() {
    csv.quoted("Benchmark").quoted("Mode").quoted("Threads").quoted("Samples");
    csv.quoted("Score").quoted("Score Error (99.9%)").quoted("Unit");
    parameters.titles(csv);
    csv.end();
  }

  private BenchmarkId rows(RunResult run) {
    BenchmarkParams params = run.getParams();
    BenchmarkId id = JmhResults.id(params);
    row(id, id.benchmark(), params.getThreads(), run.getPrimaryResult());
    for (Result<?> secondary : JmhResults.secondary(run)) {
      row(id, id.benchmark() + ":" + secondary.getLabel(), params.getThreads(), secondary);
    }
    return id;
  }

  private void row(BenchmarkId id, String label, int threads, Result<?> result) {
    csv.quoted(label).quoted(id.mode()).number(threads).number(result.getSampleCount());
    csv.number(result.getScore()).number(result.getScoreError()).quoted(result.getScoreUnit());
    parameters.values(csv, id);
    csv.end();
  }

  private void failed(BenchmarkId id) {
    csv.quoted(id.benchmark()).quoted(id.mode()).number(0).number(0);
    csv.number(Double.NaN).number(Double.NaN).quoted("");
    parameters.values(csv, id);
    csv.end();
  }
}
