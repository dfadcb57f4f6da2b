package io.github.execbench.regression;

/** What a whole comparison means for a merge. */
public enum Gate {
  /** Nothing got slower, and the data suffice to say so. */
  PASSED,
  /** Something got slower. */
  REGRESSION,
  /** The data can't tell for at least one benchmark. */
  INCONCLUSIVE,
  /** Another environment, or a benchmark missing or failed. */
  NOT_COMPARABLE
}
