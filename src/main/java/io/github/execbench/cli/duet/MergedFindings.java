package io.github.execbench.cli.duet;

import io.github.execbench.regression.Contrast;
import io.github.execbench.regression.Finding;
import io.github.execbench.regression.PartlyMeasured;
import io.github.execbench.regression.Policy;
import io.github.execbench.regression.Quantity;
import io.github.execbench.regression.WorstFirst;
import io.github.execbench.regression.sequential.PairedRatios;
import io.github.execbench.report.Numbers;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.run.duet.Pairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the pairs of several machines say of each benchmark together, and what was lost where. */
final class MergedFindings {

  private final List<MachineDuet> machines;
  private final Policy policy;
  private final MergedVerdicts verdicts;
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  MergedFindings(List<MachineDuet> machines, Policy policy, MergedVerdicts verdicts) {
    this.machines = machines;
    this.policy = policy;
    this.verdicts = verdicts;
    verdicts.benchmarks().forEach(this::find);
    for (MachineDuet machine : machines) {
      new Settled(machine.pairs(), policy)
          .ofOneBuild(machine.settings().plan())
          .forEach(finding -> findings.add(on(machine, finding)));
    }
    findings.sort(WorstFirst.ORDER);
  }

  List<Finding> worstFirst() {
    return findings;
  }

  /** Which machine disagrees on what, and what only some have measured. */
  List<String> notes() {
    return notes;
  }

  private void find(BenchmarkId id) {
    int known = findings.size();
    for (MachineDuet machine : machines) {
      Optional.ofNullable(machine.benchmarks().get(id))
          .flatMap(own -> new Settled(machine.pairs(), policy).ofLost(own))
          .ifPresent(lost -> findings.add(on(machine, lost)));
    }
    verdicts.judged().forEach(what -> judged(id, what).ifPresent(findings::add));
    if (findings.size() == known) {
      findings.add(new Settled(new Pairs(List.of(), List.of()), policy).unmeasured(id));
    }
  }

  private Optional<Finding> judged(BenchmarkId id, Judged what) {
    List<Integer> measured =
        IntStream.range(0, machines.size())
            .filter(m -> verdicts.isMeasured(m, id, what))
            .boxed()
            .toList();
    if (measured.isEmpty()) {
      return Optional.empty();
    }
    List<Pairs.Pair> pairs = measured.stream().flatMap(m -> pairs(m, id, what).stream()).toList();
    Quantity quantity = what.quantity(pairs.getFirst());
    PartlyMeasured.note(quantity.name(), id, measured.size(), machines.size())
        .ifPresent(notes::add);
    measured.forEach(m ->
        verdicts
            .disagreement(m, id, what)
            .ifPresent(d ->
                notes.add(
                    "machine "
                        + machines.get(m).name()
                        + " disagrees on "
                        + id
                        + " ("
                        + quantity.name()
                        + "): alone "
                        + d.own().text()
                        + text(d.ownRatios())
                        + ", all together "
                        + d.together().text()
                        + text(d.togetherRatios()))));
    PairedRatios ratios = verdicts.ratios(id, what);
    // Without scores: those of two machines are never compared.
    Contrast contrast =
        new Contrast(
            id,
            quantity.name(),
            what.unit(pairs.getFirst().before()),
            Double.NaN,
            Double.NaN,
            pairs.size(),
            pairs.size(),
            policy.marginOf(id),
            Optional.of(ratios),
            DuetFindings.tooFew(ratios));
    return Optional.of(
        DuetFindings.judged(
            contrast, ratios, verdicts.verdict(id, what), verdicts.adjustedP(id, what)));
  }

  private List<Pairs.Pair> pairs(int m, BenchmarkId id, Judged what) {
    MachineDuet machine = machines.get(m);
    return what.of(machine.pairs().of(machine.benchmarks().getOrDefault(id, id)));
  }

  private String text(PairedRatios ratios) {
    return " "
        + Numbers.change(ratios.ratio(), ratios.interval(policy.decidingConfidence()))
        + " by "
        + ratios.pairs()
        + " pairs";
  }

  private static Finding on(MachineDuet machine, Finding finding) {
    Contrast contrast = finding.contrast();
    return Finding.of(
        contrast.named(machine.named(contrast.id())).on(machine.name()), finding.verdict());
  }
}
