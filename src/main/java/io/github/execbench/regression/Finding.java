package io.github.execbench.regression;

import io.github.execbench.results.ConfidenceInterval;

/**
 * What is said of one quantity of one benchmark.
 *
 * @param contrast what was compared
 * @param verdict the verdict
 * @param p the p-value of "not slower at all", one-sided; NaN where there is none
 * @param holm that p-value after Holm's correction: what the gate looks at
 * @param benjaminiHochberg that p-value after Benjamini and Hochberg's correction
 * @param outlook what these data could have shown
 */
public record Finding(
    Contrast contrast,
    Verdict verdict,
    double p,
    double holm,
    double benjaminiHochberg,
    Outlook outlook) {

  /** A finding that no test led to. */
  public static Finding of(Contrast contrast, Verdict verdict) {
    return new Finding(contrast, verdict, Double.NaN, Double.NaN, Double.NaN, Outlook.unknown());
  }

  /** Candidate to baseline in time, above 1 is slower; NaN where it can't be estimated. */
  public double ratio() {
    return contrast.effect().map(Effect::ratio).orElse(Double.NaN);
  }

  /** The interval of {@link #ratio}. */
  public ConfidenceInterval interval(double confidence) {
    return contrast
        .effect()
        .map(effect -> effect.interval(confidence))
        .orElseGet(() -> ConfidenceInterval.unknown(confidence));
  }
}
