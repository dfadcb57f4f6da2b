package io.github.execbench.regression;

import io.github.execbench.results.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Compares two result sets under a policy. */
public final class Comparer {

  private final Policy policy;
  private final IdealTime idealTime;
  private final Predicate<String> ignoredField;

  /**
   * @param ignoredField names the fields of the environment that may differ
   */
  public Comparer(Policy policy, IdealTime idealTime, Predicate<String> ignoredField) {
    this.policy = policy;
    this.idealTime = idealTime;
    this.ignoredField = ignoredField;
  }

  /** Joins the sides by benchmark, mode and parameters, and judges each. */
  public Comparison compare(ResultSet baseline, ResultSet candidate) {
    Pairing pairing = Pairing.of(baseline, candidate, policy, idealTime);
    List<String> notes = new ArrayList<>(baseline.notes());
    notes.addAll(candidate.notes());
    notes.addAll(pairing.notes());
    List<Contrast> contrasts = pairing.contrasts();
    List<Finding> findings = new ArrayList<>(pairing.settled());
    findings.addAll(Judge.judge(contrasts, policy.alpha()));
    List<EnvironmentDifference> blocking =
        EnvironmentCheck.blocking(baseline, candidate, ignoredField, notes);
    findings.sort(WorstFirst.ORDER);
    return new Comparison(
        baseline.source(),
        candidate.source(),
        policy,
        findings,
        Method.CHECK,
        (int) contrasts.stream().filter(c -> c.effect().isPresent()).count(),
        blocking,
        notes.stream().distinct().toList(),
        Map.of());
  }
}
