package io.github.execbench.cli.duet;

import io.github.execbench.regression.Policy;
import io.github.execbench.results.BenchmarkId;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is judged of all benchmarks: one family of tests, which the correction is for. The tests
 * of the scores come first.
 *
 * @param judged of each benchmark where it was measured, the score first
 */
record TestFamily(List<BenchmarkId> benchmarks, List<Judged> judged) {

  int size() {
    return judged.size() * benchmarks.size();
  }

  /** The number of a test, from 0. */
  int test(BenchmarkId id, Judged what) {
    return judged.indexOf(what) * benchmarks.size() + benchmarks.indexOf(id);
  }

  /** The smallest change that matters, of each test. */
  List<Double> margins(Policy policy) {
    List<Double> margins = new ArrayList<>();
    judged.forEach(_ -> benchmarks.forEach(id -> margins.add(policy.marginOf(id))));
    return margins;
  }
}
