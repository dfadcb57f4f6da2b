package io.github.execbench.results.input;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.MeasuredBenchmark;
import io.github.execbench.results.ResultSet;
import io.github.execbench.results.UnreadableResultException;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the benchmarks of one file and refuses two rows that would be taken for one. */
final class ResultSetBuilder {

  private final String source;
  private final SortedMap<BenchmarkId, MeasuredBenchmark> benchmarks = new TreeMap<>();

  ResultSetBuilder(String source) {
    this.source = source;
  }

  void add(MeasuredBenchmark measured) {
    BenchmarkId id = measured.id();
    Modes.contradiction(id.mode(), measured.primary().unit())
        .ifPresent(why -> {
          throw new UnreadableResultException(source + ": " + id + ": " + why);
        });
    if (benchmarks.putIfAbsent(id, measured) != null) {
      throw new UnreadableResultException(
          source
              + ": holds "
              + id
              + " twice; to pool the forks of two runs give them as two files");
    }
  }

  ResultSet toResultSet() {
    if (benchmarks.isEmpty()) {
      throw new UnreadableResultException(
          source + ": holds no benchmark; did every fork fail? Measure again");
    }
    return ResultSet.of(source, benchmarks);
  }
}
