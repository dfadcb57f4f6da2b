package io.github.execbench.report;

import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Contrast;
import io.github.execbench.regression.EnvironmentDifference;
import io.github.execbench.regression.Finding;
import io.github.execbench.regression.Verdict;
import io.github.execbench.results.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences and cells that the reports for people share. */
final class ComparisonFacts {

  private ComparisonFacts() {}

  /** What was compared and by which rule. */
  static List<String> heading(Comparison comparison) {
    double alpha = comparison.policy().alpha();
    return List.of(
        "baseline:  " + comparison.baseline(),
        "candidate: " + comparison.candidate(),
        "A change is candidate / baseline in time: above 1 is slower. Margin "
            + Numbers.percent(comparison.policy().margin())
            + ", alpha "
            + Numbers.percent(alpha)
            + ", "
            + Numbers.percent(1 - alpha)
            + " intervals, Holm's correction for "
            + comparison.tests()
            + " tests.");
  }

  /** What stands below the table. */
  static List<String> footing(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    lines.add(counts(comparison));
    for (EnvironmentDifference difference : comparison.environment()) {
      lines.add("not comparable: " + difference.text());
    }
    comparison.notes().forEach(note -> lines.add("note: " + note));
    lines.add(conclusion(comparison));
    return lines;
  }

  /** How many of each verdict. */
  static String counts(Comparison comparison) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> comparison.count(verdict) > 0)
        .map(verdict -> comparison.count(verdict) + " " + verdict.text())
        .collect(Collectors.joining(", "));
  }

  /** What it means, in one line. */
  static String conclusion(Comparison comparison) {
    return switch (comparison.gate()) {
      case PASSED -> "Passed: nothing got slower by more than the margin.";
      case REGRESSION -> "Failed: a regression.";
      case INCONCLUSIVE -> "Inconclusive: these data can't tell; measure more forks.";
      case NOT_COMPARABLE -> "Not comparable: see above.";
    };
  }

  /** Verdict, benchmark, mode, metric, baseline, candidate, unit, change. */
  static List<String> row(Finding finding) {
    Contrast contrast = finding.contrast();
    return List.of(
        finding.verdict().text(),
        contrast.id().shortName(),
        contrast.id().mode(),
        contrast.metric(),
        Numbers.score(contrast.baseline()),
        Numbers.score(contrast.candidate()),
        contrast.unit(),
        change(finding));
  }

  private static String change(Finding finding) {
    Contrast contrast = finding.contrast();
    if (contrast.effect().isEmpty()) {
      return contrast.note();
    }
    Interval interval = contrast.effect().get().interval(finding.confidence());
    String change =
        Numbers.ratio(contrast.effect().get().ratio())
            + " ["
            + Numbers.ratio(interval.low())
            + ", "
            + Numbers.ratio(interval.high())
            + "]";
    return finding.verdict() == Verdict.CANT_TELL ? change + "; " + outlook(finding) : change;
  }

  private static String outlook(Finding finding) {
    String more =
        finding.outlook().moreForks().isPresent()
            ? finding.outlook().moreForks().getAsInt() + " more forks a side would settle it; "
            : "";
    return more
        + "a slowdown of "
        + Numbers.percent(finding.outlook().detectable() - 1)
        + " would have shown";
  }
}
