package io.github.execbench.cli.duet;

import io.github.execbench.regression.Policy;
import io.github.execbench.regression.Policy.BenchmarkOverride;
import io.github.execbench.run.duet.DuetSettings;
import io.github.execbench.run.duet.Exemption;
import java.util.List;
import java.util.regex.Pattern;

/** The policy of a duet, put away and read again, so that whoever goes on judges by the same. */
final class DuetPolicy {

  private DuetPolicy() {}

  static List<Exemption> exemptions(Policy policy) {
    return policy.overrides().stream()
        .map(o -> new Exemption(o.pattern().pattern(), o.margin(), o.ignore(), o.reason()))
        .toList();
  }

  static Policy of(DuetSettings settings) {
    return new Policy(
        settings.margin(),
        settings.alpha(),
        settings.exemptions().stream()
            .map(e ->
                new BenchmarkOverride(
                    Pattern.compile(e.benchmark()), e.margin(), e.ignore(), e.reason()))
            .toList());
  }
}
