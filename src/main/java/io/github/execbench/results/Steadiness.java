package io.github.execbench.results;

/** What a fork's score is worth. */
public enum Steadiness {
  /** Its level is taken to be final. */
  STEADY,
  /** It was still getting faster, or its JVMs still compiled, while it was measured. */
  WARMING,
  /** Its level jumped while it was measured. */
  UNSETTLED,
  /** Nothing speaks against it, but it is too short, or varies too much, to tell. */
  UNPROVEN
}
