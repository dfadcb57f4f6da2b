package io.github.execbench.regression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
    SameOnAll names = SameOnAll.of(machines);
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
      contrasts.put(machine.name(), names.of(machine, pairing.contrasts()));
      for (Finding finding : pairing.settled()) {
        Contrast named = names.of(machine, finding.contrast());
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

  private static String sources(List<String> files) {
    return String.join(", ", files);
  }

  /** What not all machines have measured. */
  private static List<String> absent(List<Pooling> poolings, List<Machine> machines) {
    return poolings.stream()
        .filter(pooling -> pooling.effects().size() < machines.size())
        .map(pooling ->
            String.format(
                Locale.ROOT,
                "%s of %s is compared on %d of %d machines",
                pooling.metric(),
                pooling.id(),
                pooling.effects().size(),
                machines.size()))
        .toList();
  }

  /** In what the machines differ. */
  private static List<String> between(List<Machine> machines) {
    Map<String, Map<String, TreeSet<String>>> fields = new TreeMap<>();
    for (Machine machine : machines) {
      machine
          .candidate()
          .environment()
          .forEach((field, value) ->
              fields
                  .computeIfAbsent(field, f -> new TreeMap<>())
                  .computeIfAbsent(value, v -> new TreeSet<>())
                  .add(machine.name()));
    }
    List<String> lines = new ArrayList<>();
    fields.forEach((field, values) -> {
      if (values.size() > 1) {
        List<String> sides = new ArrayList<>();
        values.forEach((value, holders) -> sides.add(String.join(", ", holders) + ": " + value));
        lines.add("the machines differ: " + field + " (" + String.join("; ", sides) + ")");
      }
    });
    return lines;
  }
}
