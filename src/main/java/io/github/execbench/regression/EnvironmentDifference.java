package io.github.execbench.regression;

/**
 * Something that differs between the sides and makes their numbers incomparable.
 *
 * @param field its name
 * @param baseline its value before
 * @param candidate its value now
 * @param benchmarks how many benchmarks it concerns; 0 for all, as the machine does
 */
public record EnvironmentDifference(
    String field, String baseline, String candidate, int benchmarks) {

  /** The same, saying that it is so on one of several machines. */
  EnvironmentDifference on(String machine) {
    return new EnvironmentDifference(
        "on " + machine + ": " + field, baseline, candidate, benchmarks);
  }

  /** One line for people. */
  public String text() {
    String where = benchmarks == 0 ? "" : " (" + benchmarks + " benchmarks)";
    return field + ": " + baseline + " -> " + candidate + where;
  }
}
