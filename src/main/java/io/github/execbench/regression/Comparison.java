package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What two sides say about each other.
 *
 * @param baseline the files of the baseline
 * @param candidate the files of the candidate
 * @param policy what counts as a regression
 * @param findings worst first
 * @param method how the verdicts were reached
 * @param tests how many tests the correction is for
 * @param environment what makes the sides incomparable
 * @param notes what to know about the data
 * @param unsteady what is to be said of benchmarks that were not steady on a side
 */
public record Comparison(
    String baseline,
    String candidate,
    Policy policy,
    List<Finding> findings,
    Method method,
    int tests,
    List<EnvironmentDifference> environment,
    List<String> notes,
    Map<BenchmarkId, List<String>> unsteady) {

  public Comparison {
    findings = List.copyOf(findings);
    environment = List.copyOf(environment);
    notes = List.copyOf(notes);
    unsteady = Map.copyOf(unsteady);
  }

  /** The same with what is to be said of benchmarks that were not steady. */
  public Comparison withUnsteady(Map<BenchmarkId, List<String>> found) {
    return new Comparison(
        baseline, candidate, policy, findings, method, tests, environment, notes, found);
  }

  /** The same with one more thing to know about the data. */
  public Comparison withNote(Optional<String> note) {
    return new Comparison(
        baseline,
        candidate,
        policy,
        findings,
        method,
        tests,
        environment,
        Stream.concat(notes.stream(), note.stream()).toList(),
        unsteady);
  }

  /** How many findings have a verdict. */
  public long count(Verdict verdict) {
    return findings.stream().filter(finding -> finding.verdict() == verdict).count();
  }

  /**
   * What it means for a merge. Another environment comes first, for then no verdict can be trusted;
   * a regression before a lost benchmark; both before what the data can't tell.
   */
  public Gate gate() {
    if (!environment.isEmpty() || findings.stream().noneMatch(f -> compared(f.verdict()))) {
      return Gate.NOT_COMPARABLE;
    }
    if (count(Verdict.SLOWER) > 0) {
      return Gate.REGRESSION;
    }
    if (count(Verdict.MISSING) + count(Verdict.FAILED) > 0) {
      return Gate.NOT_COMPARABLE;
    }
    return count(Verdict.CANT_TELL) > 0 ? Gate.INCONCLUSIVE : Gate.PASSED;
  }

  private static boolean compared(Verdict verdict) {
    return switch (verdict) {
      case SLOWER, FASTER, SAME, CANT_TELL -> true;
      case FAILED, MISSING, NEW -> false;
    };
  }
}
