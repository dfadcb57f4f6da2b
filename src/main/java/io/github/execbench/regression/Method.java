package io.github.execbench.regression;

/** How the verdicts of a comparison were reached. */
public enum Method {
  /** Looked at once, when all was measured. */
  CHECK("check", "Holm", "Holm's correction", "validation.properties"),
  /** Looked at after every pair. */
  DUET(
      "duet",
      "closed testing",
      "valid however often one looks; closed testing with e-values",
      "duet.properties");

  private final String command;
  private final String correction;
  private final String sentence;
  private final FalseAlarms validated;

  Method(String command, String correction, String sentence, String resource) {
    this.command = command;
    this.correction = correction;
    this.sentence = sentence;
    this.validated = FalseAlarms.load(resource);
  }

  /** The command's name. */
  public String command() {
    return command;
  }

  /** How the number of benchmarks is corrected for, for programs. */
  public String correction() {
    return correction;
  }

  /** The same for people, to go before "for 20 tests". */
  public String sentence() {
    return sentence;
  }

  /** How often it cried wolf when it was validated. */
  public FalseAlarms validated() {
    return validated;
  }
}
