package io.github.execbench.cli.check;

import io.github.execbench.regression.steady.RecordedFork;
import io.github.execbench.report.RulerText;
import io.github.execbench.report.SteadinessText;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.ForkVerdict;
import io.github.execbench.results.input.ResultFiles;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.summary.RowSteadiness;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which benchmarks of two sides were not steady: only journals hold what can tell. */
public final class UnsteadySides {

  private UnsteadySides() {}

  /** What is to be said of each benchmark that was not steady on a side. */
  public static Map<BenchmarkId, List<String>> of(List<Path> baseline, List<Path> candidate) {
    Map<BenchmarkId, List<String>> found = new LinkedHashMap<>();
    add(found, "baseline", baseline);
    add(found, "candidate", candidate);
    return found;
  }

  /**
   * The same of a machine among several.
   *
   * @param named what its benchmarks are called on all
   */
  public static Map<BenchmarkId, List<String>> on(
      String machine, UnaryOperator<BenchmarkId> named, List<Path> baseline, List<Path> candidate) {
    Map<BenchmarkId, List<String>> found = new LinkedHashMap<>();
    of(baseline, candidate)
        .forEach((id, doubts) ->
            found.put(
                named.apply(id),
                doubts.stream().map(doubt -> "on " + machine + ": " + doubt).toList()));
    return found;
  }

  /** What the rulers of two sides say of each other; empty if a side has none. */
  public static Optional<String> rulers(List<Path> baseline, List<Path> candidate) {
    return RulerText.difference(forks(baseline), forks(candidate));
  }

  private static List<ForkRecord> forks(List<Path> files) {
    return files.stream()
        .flatMap(file -> ResultFiles.journal(file).stream())
        .flatMap(journal -> Journal.readFile(journal).forks().stream())
        .toList();
  }

  private static void add(Map<BenchmarkId, List<String>> found, String side, List<Path> files) {
    Map<BenchmarkId, List<ForkVerdict>> verdicts = new LinkedHashMap<>();
    for (Path file : files) {
      Optional<Path> journal = ResultFiles.journal(file);
      if (journal.isPresent()) {
        for (ForkRecord fork : Journal.readFile(journal.get()).forks()) {
          RecordedFork.judge(fork)
              .ifPresent(v -> verdicts.computeIfAbsent(fork.id(), id -> new ArrayList<>()).add(v));
        }
      }
    }
    verdicts.forEach((id, list) ->
        SteadinessText.doubt(id.shortName(), new RowSteadiness(list), id.higherIsBetter())
            .ifPresent(doubt ->
                found.computeIfAbsent(id, key -> new ArrayList<>()).add(side + ": " + doubt)));
  }
}
