package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.Environments;
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
    for (String field : Environments.differences(baseline.environment(), candidate.environment())) {
      found.add(
          new EnvironmentDifference(
              field, baseline.environment().get(field), candidate.environment().get(field), 0));
    }
    Map<EnvironmentDifference, Integer> settings = new LinkedHashMap<>();
    for (Map.Entry<BenchmarkId, Measured> entry : baseline.benchmarks().entrySet()) {
      Measured before = entry.getValue();
      Measured now = candidate.benchmarks().get(entry.getKey());
      if (now != null) {
        for (String field : Environments.differences(before.settings(), now.settings())) {
          settings.merge(
              new EnvironmentDifference(
                  field, before.settings().get(field), now.settings().get(field), 0),
              1,
              Integer::sum);
        }
      }
    }
    settings.forEach((d, count) ->
        found.add(new EnvironmentDifference(d.field(), d.baseline(), d.candidate(), count)));
    return found;
  }
}
