package io.github.execbench.regression;

import io.github.execbench.results.Fork;
import io.github.execbench.results.PrintedScore;
import io.github.execbench.results.Series;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a series becomes a number that can be compared.
 *
 * @param name what it is called in reports
 * @param higherIsBetter whether a greater value is a better one
 * @param ideal what is subtracted first, in the baseline's unit; empty for ratios of whole scores
 * @param floor changes are parts of the baseline or of this, whichever is more, in the baseline's
 *     unit
 */
record Quantity(String name, boolean higherIsBetter, OptionalDouble ideal, double floor) {

  /** The change, or why it could not be estimated. */
  record Change(Optional<Effect> effect, String note) {

    static Change none(String why) {
      return new Change(Optional.empty(), why);
    }
  }

  /** A score of which the ratio matters. */
  static Quantity score(boolean higherIsBetter) {
    return new Quantity("score", higherIsBetter, OptionalDouble.empty(), 0);
  }

  /** Less is better, and zero is possible. */
  static Quantity above(String name, double ideal, double floor) {
    return new Quantity(name, false, OptionalDouble.of(ideal), floor);
  }

  /**
   * Compares two series.
   *
   * @param factor makes the candidate's scores those of the baseline's unit
   */
  Change compare(Series baseline, Series candidate, double factor) {
    String why = unusable("baseline", baseline) + unusable("candidate", candidate);
    if (!why.isEmpty()) {
      return Change.none(why.strip());
    }
    if (ideal.isEmpty()) {
      return new Change(
          Optional.of(
              new WelchEffect(
                  Scale.LOG, logarithm(baseline, 1), logarithm(candidate, factor), higherIsBetter)),
          "");
    }
    double scale = Math.max(baseline.score() - ideal.getAsDouble(), floor);
    return new Change(
        Optional.of(
            new WelchEffect(
                Scale.LINEAR,
                linear(baseline, 1).dividedBy(scale),
                linear(candidate, factor).dividedBy(scale),
                higherIsBetter)),
        "");
  }

  private String unusable(String side, Series series) {
    if (series.printed().isPresent()) {
      PrintedScore reported = series.printed().get();
      if (Double.isNaN(reported.error()) || reported.samples() < 3) {
        return side + ": the error is unknown; ";
      }
      return usable(reported.score()) ? "" : side + ": the score can't be used; ";
    }
    if (series.forks().size() < 2) {
      return side + ": fewer than two forks; ";
    }
    return series.forks().stream().allMatch(fork -> usable(fork.score()))
        ? ""
        : side + ": a fork has no usable score; ";
  }

  private boolean usable(double score) {
    return Double.isFinite(score) && (ideal.isPresent() || score > 0);
  }

  private static SideMean logarithm(Series series, double factor) {
    return series
        .printed()
        .map(reported -> SideMean.ofPrinted(reported).dividedBy(1 / factor).logarithm())
        .orElseGet(() ->
            SideMean.ofForks(
                series.forks().stream()
                    .mapToDouble(fork -> Math.log(fork.score() * factor))
                    .toArray()));
  }

  private SideMean linear(Series series, double factor) {
    double[] scores = series.forks().stream().mapToDouble(Fork::score).toArray();
    return series
        .printed()
        .map(SideMean::ofPrinted)
        .orElseGet(() -> SideMean.ofForks(scores))
        .dividedBy(1 / factor);
  }
}
