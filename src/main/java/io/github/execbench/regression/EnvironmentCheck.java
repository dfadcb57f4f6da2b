package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.FieldDifference;
import io.github.execbench.results.MeasuredBenchmark;
import io.github.execbench.results.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds what differs between the machines and the settings of two sides. */
final class EnvironmentCheck {

  private EnvironmentCheck() {}

  /**
   * What keeps two sides from being compared.
   *
   * @param ignored names the fields that may differ
   * @param notes is given those that do
   */
  static List<EnvironmentDifference> blocking(
      ResultSet baseline, ResultSet candidate, Predicate<String> ignored, List<String> notes) {
    List<EnvironmentDifference> blocking = new ArrayList<>();
    for (EnvironmentDifference difference : differences(baseline, candidate)) {
      if (ignored.test(difference.field())) {
        notes.add("differs, ignored: " + difference.text());
      } else {
        blocking.add(difference);
      }
    }
    return blocking;
  }

  private static List<EnvironmentDifference> differences(ResultSet baseline, ResultSet candidate) {
    List<EnvironmentDifference> found = new ArrayList<>();
    FieldDifference.between(baseline.environment(), candidate.environment())
        .forEach(d -> found.add(of(d, 0)));
    Map<FieldDifference, Integer> settings = new LinkedHashMap<>();
    for (Map.Entry<BenchmarkId, MeasuredBenchmark> entry : baseline.benchmarks().entrySet()) {
      MeasuredBenchmark before = entry.getValue();
      MeasuredBenchmark now = candidate.benchmarks().get(entry.getKey());
      if (now != null) {
        FieldDifference.between(before.settings(), now.settings())
            .forEach(d -> settings.merge(d, 1, Integer::sum));
      }
    }
    settings.forEach((d, count) -> found.add(of(d, count)));
    return found;
  }

  private static EnvironmentDifference of(FieldDifference d, int benchmarks) {
    return new EnvironmentDifference(d.field(), d.baseline(), d.candidate(), benchmarks);
  }
}
