package io.github.execbench.regression;

import io.github.execbench.results.MachineDifferences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Compares two builds on several machines: each machine within itself, for scores of two are never
 * compared. The verdicts are those of {@link Comparer} on the mean of the machines' changes.
 */
public final class MachineComparer {

  private final Policy policy;
  private final IdealTime idealTime;
  private final Predicate<String> ignoredField;

  /**
   * @param ignoredField names the fields of the environment that may differ on a machine
   */
  public MachineComparer(Policy policy, IdealTime idealTime, Predicate<String> ignoredField) {
    this.policy = policy;
    this.idealTime = idealTime;
    this.ignoredField = ignoredField;
  }

  /**
   * Judges what at least one machine has measured on both sides.
   *
   * @param machines one at least, of different names
   */
  public Comparison compare(List<Machine> machines) {
    SameOnAll names = SameOnAll.of(machines.stream().map(Machine::cores).toList());
    List<String> notes = new ArrayList<>();
    List<EnvironmentDifference> blocking = new ArrayList<>();
    Map<String, List<Contrast>> contrasts = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    notes.add(
        machines.size()
            + " machines, each compared within itself: a change is the mean of theirs, each"
            + " counting alike, and says something of these machines alone");
    for (Machine machine : machines) {
      Pairing pairing = Pairing.of(machine.baseline(), machine.candidate(), policy, idealTime);
      contrasts.put(
          machine.name(), pairing.contrasts().stream().map(c -> named(names, machine, c)).toList());
      for (Finding finding : pairing.settled()) {
        Contrast named = named(names, machine, finding.contrast());
        findings.add(Finding.of(named.on(machine.name()), finding.verdict()));
      }
      List<String> own = new ArrayList<>(machine.baseline().notes());
      own.addAll(machine.candidate().notes());
      own.addAll(pairing.notes());
      EnvironmentCheck.blocking(machine.baseline(), machine.candidate(), ignoredField, own)
          .forEach(difference -> blocking.add(difference.on(machine.name())));
      own.forEach(note -> notes.add("on " + machine.name() + ": " + note));
    }
    List<Pooling> poolings = Pooling.of(contrasts);
    List<Contrast> pooled = poolings.stream().map(Pooling::contrast).toList();
    findings.addAll(Judge.judge(pooled, policy.alpha()));
    findings.sort(WorstFirst.ORDER);
    notes.addAll(absent(poolings, machines));
    notes.addAll(between(machines));
    Disagreement.among(poolings, policy.alpha()).forEach(d -> notes.add(d.text(policy)));
    return new Comparison(
        sources(machines.stream().map(machine -> machine.baseline().source()).toList()),
        sources(machines.stream().map(machine -> machine.candidate().source()).toList()),
        policy,
        findings,
        Method.CHECK,
        (int) pooled.stream().filter(c -> c.effect().isPresent()).count(),
        blocking,
        notes.stream().distinct().toList(),
        Map.of());
  }

  private static Contrast named(SameOnAll names, Machine machine, Contrast contrast) {
    return contrast.named(names.name(machine.cores(), contrast.id()));
  }

  private static String sources(List<String> files) {
    return String.join(", ", files);
  }

  private static List<String> absent(List<Pooling> poolings, List<Machine> machines) {
    return poolings.stream()
        .flatMap(p ->
            PartlyMeasured.note(p.metric(), p.id(), p.effects().size(), machines.size()).stream())
        .toList();
  }

  private static List<String> between(List<Machine> machines) {
    Map<String, Map<String, String>> fields = new LinkedHashMap<>();
    machines.forEach(machine -> fields.put(machine.name(), machine.candidate().environment()));
    return MachineDifferences.of(fields).stream()
        .map(line -> "the machines differ: " + line)
        .toList();
  }
}
