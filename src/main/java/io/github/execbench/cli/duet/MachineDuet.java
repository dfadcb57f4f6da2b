package io.github.execbench.cli.duet;

import io.github.execbench.regression.SameOnAll;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.run.duet.DuetSettings;
import io.github.execbench.run.duet.MeasuredDuet;
import io.github.execbench.run.duet.Pairs;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The duet of one of several machines.
 *
 * @param name the machine's
 * @param same what its benchmarks are called on all
 */
record MachineDuet(String name, MeasuredDuet duet, Pairs pairs, SameOnAll same) {

  static String cores(MeasuredDuet duet) {
    return Integer.toString(duet.candidate().head().environment().cores());
  }

  /** What a benchmark is called on all machines. */
  BenchmarkId named(BenchmarkId id) {
    return same.name(cores(duet), id);
  }

  /** Those that were to be measured, by their names on all machines. */
  Map<BenchmarkId, BenchmarkId> benchmarks() {
    Map<BenchmarkId, BenchmarkId> own = new LinkedHashMap<>();
    settings().plan().shared().forEach(id -> own.put(named(id), id));
    return own;
  }

  DuetSettings settings() {
    return duet.settings();
  }

  Environment before() {
    return duet.baseline().head().environment();
  }

  Environment now() {
    return duet.candidate().head().environment();
  }

  /** The folder of a side. */
  List<Path> side(String side) {
    return List.of(duet.folder().resolve(side));
  }
}
