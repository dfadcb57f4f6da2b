package io.github.execbench.report.comparison;

import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Contrast;
import io.github.execbench.regression.Finding;
import io.github.execbench.regression.Verdict;
import io.github.execbench.report.Numbers;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.ConfidenceInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences and cells that the reports for people share. */
final class ComparisonFacts {

  static final List<String> TITLES =
      List.of("verdict", "benchmark", "mode", "metric", "baseline", "candidate", "unit", "change");

  private ComparisonFacts() {}

  /** What was compared and by which rule. */
  static List<String> heading(Comparison comparison) {
    double alpha = comparison.policy().alpha();
    return List.of(
        "baseline: " + comparison.baseline(),
        "candidate: " + comparison.candidate(),
        "A change is candidate / baseline in time: above 1 is slower. Margin "
            + Numbers.percent(comparison.policy().margin())
            + ", alpha "
            + Numbers.percent(alpha)
            + ", "
            + Numbers.percent(comparison.policy().decidingConfidence())
            + " intervals (each end is a test at alpha), "
            + comparison.method().sentence()
            + " for "
            + comparison.tests()
            + " tests.",
        comparison.method().validated().text());
  }

  /** What stands in the way of a clear answer, and what to know about the data. */
  static List<String> caveats(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    comparison.environment().forEach(d -> lines.add("not comparable: " + d.text()));
    comparison.notes().forEach(note -> lines.add("note: " + note));
    comparison.findings().stream()
        .map(finding -> finding.contrast().id())
        .distinct()
        .flatMap(id -> comparison.unsteady().getOrDefault(id, List.of()).stream())
        .forEach(doubt -> lines.add("not steady: " + doubt));
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
      case REGRESSION -> "Failed: " + comparison.count(Verdict.SLOWER) + " slower.";
      case INCONCLUSIVE -> "Inconclusive: these data can't tell; measure more forks.";
      case NOT_COMPARABLE ->
          "Not comparable: another environment, or a benchmark missing or failed.";
    };
  }

  /** The cells of {@link #TITLES}. */
  static List<String> row(Comparison comparison, Finding finding) {
    Contrast contrast = finding.contrast();
    List<String> cells = new ArrayList<>();
    cells.add(finding.verdict().text());
    cells.add(name(comparison, contrast.id()));
    cells.add(contrast.id().mode());
    cells.add(contrast.metric());
    cells.addAll(values(comparison, finding));
    return cells;
  }

  /** Both scores, their unit and the change. */
  static List<String> values(Comparison comparison, Finding finding) {
    Contrast contrast = finding.contrast();
    return List.of(
        Numbers.score(contrast.baseline()),
        Numbers.score(contrast.candidate()),
        contrast.unit(),
        change(finding, finding.interval(comparison.policy().decidingConfidence()))
            + (comparison.unsteady().containsKey(contrast.id()) ? "; not steady" : ""));
  }

  /** Without the package, unless two benchmarks would then be called the same. */
  private static String name(Comparison comparison, BenchmarkId id) {
    boolean ambiguous =
        comparison.findings().stream()
            .map(finding -> finding.contrast().id())
            .anyMatch(other ->
                !other.benchmark().equals(id.benchmark())
                    && other.shortName().equals(id.shortName()));
    return ambiguous ? id.benchmark() + (id.params().isEmpty() ? "" : id.params()) : id.shortName();
  }

  private static String change(Finding finding, ConfidenceInterval interval) {
    if (!interval.isKnown()) {
      return finding.contrast().note();
    }
    String change = Numbers.change(finding.ratio(), interval);
    boolean open = finding.verdict() == Verdict.CANT_TELL;
    return open && !Double.isNaN(finding.outlook().detectable())
        ? change + "; " + outlook(finding)
        : change;
  }

  private static String outlook(Finding finding) {
    int more = finding.outlook().moreForks().orElse(0);
    return (more > 0 ? more + " more forks a side would settle it; " : "")
        + "a slowdown of "
        + Numbers.percent(finding.outlook().detectable() - 1)
        + " would have shown";
  }
}
