package io.github.execbench.report.comparison;

import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Contrast;
import io.github.execbench.regression.Finding;
import io.github.execbench.results.ConfidenceInterval;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The columns of a comparison for programs: a name and how to get the value. */
enum ComparisonColumn {
  VERDICT("verdict", (c, f) -> f.verdict().text()),
  BENCHMARK("benchmark", (c, f) -> f.contrast().id().benchmark()),
  MODE("mode", (c, f) -> f.contrast().id().mode()),
  PARAMS("params", (c, f) -> parameters(f)),
  METRIC("metric", (c, f) -> f.contrast().metric()),
  UNIT("unit", (c, f) -> f.contrast().unit()),
  BASELINE_SCORE("baseline_score", (c, f) -> f.contrast().baseline()),
  CANDIDATE_SCORE("candidate_score", (c, f) -> f.contrast().candidate()),
  BASELINE_FORKS("baseline_forks", (c, f) -> f.contrast().baselineForks()),
  CANDIDATE_FORKS("candidate_forks", (c, f) -> f.contrast().candidateForks()),
  RATIO("ratio", (c, f) -> f.ratio()),
  RATIO_LOW("ratio_low", (c, f) -> interval(c, f).low()),
  RATIO_HIGH("ratio_high", (c, f) -> interval(c, f).high()),
  CONFIDENCE("confidence", (c, f) -> 1 - c.policy().alpha()),
  DECIDING_LOW("deciding_low", (c, f) -> deciding(c, f).low()),
  DECIDING_HIGH("deciding_high", (c, f) -> deciding(c, f).high()),
  DECIDING_CONFIDENCE("deciding_confidence", (c, f) -> c.policy().decidingConfidence()),
  MARGIN("margin", (c, f) -> f.contrast().margin()),
  P("p", (c, f) -> f.p()),
  P_HOLM("p_holm", (c, f) -> f.holm()),
  P_BENJAMINI_HOCHBERG("p_benjamini_hochberg", (c, f) -> f.benjaminiHochberg()),
  DETECTABLE_RATIO("detectable_ratio", (c, f) -> f.outlook().detectable()),
  MORE_FORKS(
      "more_forks",
      (c, f) ->
          f.outlook().moreForks().isPresent()
              ? f.outlook().moreForks().getAsInt()
              : (Object) Double.NaN),
  NOTE("note", (c, f) -> f.contrast().note()),
  ALPHA("alpha", c -> c.policy().alpha()),
  CORRECTION("correction", c -> c.method().correction() + ", " + c.tests() + " tests"),
  FALSE_ALARM_RATE("false_alarm_rate", c -> c.method().validated().rate()),
  BASELINE("baseline", Comparison::baseline),
  CANDIDATE("candidate", Comparison::candidate);

  private final String title;
  private final boolean once;
  private final BiFunction<Comparison, Finding, Object> getter;

  ComparisonColumn(String title, BiFunction<Comparison, Finding, Object> getter) {
    this.title = title;
    this.once = false;
    this.getter = getter;
  }

  ComparisonColumn(String title, Function<Comparison, Object> getter) {
    this.title = title;
    this.once = true;
    this.getter = (comparison, _) -> getter.apply(comparison);
  }

  String title() {
    return title;
  }

  /** Whether it is of the comparison, and so the same in each row. */
  boolean once() {
    return once;
  }

  /** A String, an Integer or a Double, NaN where nothing is known. */
  Object value(Comparison comparison, Finding finding) {
    return getter.apply(comparison, finding);
  }

  static List<String> titles() {
    return List.of(values()).stream().map(ComparisonColumn::title).toList();
  }

  private static ConfidenceInterval interval(Comparison comparison, Finding finding) {
    return finding.interval(1 - comparison.policy().alpha());
  }

  private static ConfidenceInterval deciding(Comparison comparison, Finding finding) {
    return finding.interval(comparison.policy().decidingConfidence());
  }

  private static String parameters(Finding finding) {
    Contrast contrast = finding.contrast();
    return contrast.id().params().isEmpty() ? "" : contrast.id().params().toString();
  }
}
