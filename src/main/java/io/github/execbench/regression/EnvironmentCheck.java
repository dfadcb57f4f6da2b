package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.Environments;
import io.github.execbench.results.Environments.Difference;
import io.github.execbench.results.Measured;
import io.github.execbench.results.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what differs between the machines and the settings of two sides. */
final class EnvironmentCheck {

  private EnvironmentCheck() {}

  static List<EnvironmentDifference> differences(ResultSet baseline, ResultSet candidate) {
    List<EnvironmentDifference> found = new ArrayList<>();
    Environments.differences(baseline.environment(), candidate.environment())
        .forEach(d -> found.add(of(d, 0)));
    Map<Difference, Integer> settings = new LinkedHashMap<>();
    for (Map.Entry<BenchmarkId, Measured> entry : baseline.benchmarks().entrySet()) {
      Measured before = entry.getValue();
      Measured now = candidate.benchmarks().get(entry.getKey());
      if (now != null) {
        Environments.differences(before.settings(), now.settings())
            .forEach(d -> settings.merge(d, 1, Integer::sum));
      }
    }
    settings.forEach((d, count) -> found.add(of(d, count)));
    return found;
  }

  private static EnvironmentDifference of(Difference d, int benchmarks) {
    return new EnvironmentDifference(d.field(), d.baseline(), d.candidate(), benchmarks);
  }
}
