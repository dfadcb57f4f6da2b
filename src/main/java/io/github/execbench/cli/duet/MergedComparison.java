package io.github.execbench.cli.duet;

import io.github.execbench.cli.check.UnsteadySides;
import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Method;
import io.github.execbench.regression.Policy;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.EnvironmentFields;
import io.github.execbench.run.duet.DuetSettings;
import io.github.execbench.run.duet.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the duets of several machines say together, as {@code duet} reports that of one. */
final class MergedComparison {

  private final List<MachineDuet> machines;
  private final Policy policy;
  private final MergedVerdicts verdicts;

  MergedComparison(List<MachineDuet> machines, Policy policy) {
    this.machines = machines;
    this.policy = policy;
    this.verdicts = new MergedVerdicts(machines, policy);
  }

  Comparison comparison() {
    MergedFindings findings = new MergedFindings(machines, policy, verdicts);
    List<String> notes = new ArrayList<>();
    notes.add(
        machines.size()
            + " machines, each pair on one of them: a change is judged by the pairs of all in turn,"
            + " each counting alike, and says something of these machines alone");
    notes.addAll(findings.notes());
    machines.forEach(machine -> notes.addAll(of(machine)));
    notes.addAll(differences());
    notes.add(suite());
    return new Comparison(
        builds(DuetSettings::baseline),
        builds(DuetSettings::candidate),
        policy,
        findings.worstFirst(),
        Method.DUET,
        verdicts.tests(),
        List.of(),
        notes.stream().distinct().toList(),
        unsteady());
  }

  private List<String> of(MachineDuet machine) {
    List<String> own = new ArrayList<>(DuetComparison.differences(machine.before(), machine.now()));
    own.addAll(DuetComparison.unallocated(machine.settings(), machine.pairs()));
    own.replaceAll(line -> "on " + machine.name() + ": " + line);
    own.addAll(DuetComparison.ignored(machine.settings()));
    for (BenchmarkId id : machine.benchmarks().keySet()) {
      policy.ignored(id).ifPresent(why -> own.add("ignored: " + Policy.subject(id) + ": " + why));
    }
    return own;
  }

  /** In what the machines differ. */
  private List<String> differences() {
    List<String> now = differences(MachineDuet::now);
    List<String> before = new ArrayList<>(differences(MachineDuet::before));
    before.removeAll(now);
    List<String> lines = new ArrayList<>();
    now.forEach(line -> lines.add("the machines differ: " + line));
    before.forEach(line -> lines.add("the machines' baselines differ: " + line));
    return lines;
  }

  private List<String> differences(Function<MachineDuet, Environment> side) {
    Map<String, Environment> environments = new LinkedHashMap<>();
    machines.forEach(machine -> environments.put(machine.name(), side.apply(machine)));
    return EnvironmentFields.differences(environments);
  }

  private String suite() {
    List<BenchmarkId> everywhere =
        verdicts.benchmarks().stream()
            .filter(id ->
                IntStream.range(0, machines.size())
                    .allMatch(m -> verdicts.isMeasured(m, id, Judged.SCORE)))
            .toList();
    SuiteChange suite = new SuiteChange(policy, everywhere.size());
    int rounds = machines.stream().mapToInt(m -> m.settings().maxPairs()).max().orElseThrow();
    for (int round = 1; round <= rounds; round++) {
      for (MachineDuet machine : machines) {
        Map<BenchmarkId, BenchmarkId> own = machine.benchmarks();
        suite.add(
            machine.pairs(),
            everywhere.stream().map(id -> own.getOrDefault(id, id)).toList(),
            round);
      }
    }
    return suite.text();
  }

  private String builds(Function<DuetSettings, DuetSettings.Build> side) {
    return machines.stream()
        .map(machine -> side.apply(machine.settings()).text())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Map<BenchmarkId, List<String>> unsteady() {
    Map<BenchmarkId, List<String>> unsteady = new LinkedHashMap<>();
    for (MachineDuet machine : machines) {
      UnsteadySides.on(
              machine.name(),
              machine::named,
              machine.side(Side.BASELINE),
              machine.side(Side.CANDIDATE))
          .forEach((id, doubts) ->
              unsteady.computeIfAbsent(id, key -> new ArrayList<>()).addAll(doubts));
    }
    return unsteady;
  }
}
