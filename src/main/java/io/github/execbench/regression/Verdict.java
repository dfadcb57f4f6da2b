package io.github.execbench.regression;

/** What a comparison says of one benchmark; worst first. */
public enum Verdict {
  /** Its interval lies beyond the margin, and the change survives the correction. */
  SLOWER("slower"),
  /** The candidate has no score. */
  FAILED("failed"),
  /** The candidate lacks it. */
  MISSING("missing"),
  /** The data can't tell. */
  CANT_TELL("can't tell"),
  /** Its interval lies within the margin. */
  SAME("same"),
  /** The baseline lacks it. */
  NEW("new"),
  /** As slower, the other way. */
  FASTER("faster");

  private final String text;

  Verdict(String text) {
    this.text = text;
  }

  /** As people read it. */
  public String text() {
    return text;
  }
}
