package io.github.execbench.results.summary;

import io.github.execbench.results.ForkVerdict;
import io.github.execbench.results.Steadiness;
import java.util.List;
import java.util.Locale;

/**
 * How steady the forks behind one score were.
 *
 * @param verdicts of the forks that were judged
 */
public record RowSteadiness(List<ForkVerdict> verdicts) {

  public RowSteadiness {
    verdicts = List.copyOf(verdicts);
  }

  /** Of forks that nobody judged. */
  public static RowSteadiness unknown() {
    return new RowSteadiness(List.of());
  }

  /** How many forks have a verdict. */
  public long count(Steadiness steadiness) {
    return verdicts.stream().filter(v -> v.steadiness() == steadiness).count();
  }

  /** Whether a doubt must be told: not where nobody judged. */
  public boolean inDoubt() {
    return count(Steadiness.STEADY) < verdicts.size();
  }

  /** By which share the score may still change for the better: the mean over warming forks. */
  public double mayFall() {
    return verdicts.stream()
        .filter(v -> v.steadiness() == Steadiness.WARMING)
        .mapToDouble(ForkVerdict::mayFall)
        .average()
        .orElse(0);
  }

  /** Such as "steady" or "4 of 5 warming, 1 unproven"; empty where nobody judged. */
  public String text() {
    if (verdicts.isEmpty() || !inDoubt()) {
      return verdicts.isEmpty() ? "" : "steady";
    }
    StringBuilder text = new StringBuilder();
    for (Steadiness doubt : Steadiness.values()) {
      long count = count(doubt);
      if (count > 0 && doubt != Steadiness.STEADY) {
        text.append(text.isEmpty() ? count + " of " + verdicts.size() + " " : ", " + count + " ");
        text.append(doubt.name().toLowerCase(Locale.ROOT));
      }
    }
    return text.toString();
  }
}
