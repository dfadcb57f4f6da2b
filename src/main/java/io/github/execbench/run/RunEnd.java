package io.github.execbench.run;

/** Why a session of a run ended. */
public enum RunEnd {
  /** Every planned fork was run. */
  COMPLETE("complete"),
  /** The next fork might not have ended in time. */
  TIME_BUDGET("time budget spent"),
  /** Every interval is narrow enough. */
  PRECISION("precise enough"),
  /** A fork failed, and the run was to stop at that. */
  FAILURE("ended by a failure, as -foe true asks"),
  /** A signal ended it. */
  INTERRUPTED("interrupted");

  private final String text;

  RunEnd(String text) {
    this.text = text;
  }

  /** As journals have it. */
  public String text() {
    return text;
  }
}
