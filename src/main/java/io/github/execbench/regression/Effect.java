package io.github.execbench.regression;

import io.github.execbench.results.ConfidenceInterval;

/** A change from baseline to candidate, as data estimate it. */
public interface Effect {

  /** Candidate to baseline, in time: above 1 is slower. */
  double ratio();

  /** The interval of {@link #ratio}. */
  ConfidenceInterval interval(double confidence);

  /** One-sided p-value against "not slower at all". */
  double pSlower();

  /** One-sided p-value against "not faster at all". */
  double pFaster();
}
