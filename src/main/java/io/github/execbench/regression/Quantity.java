package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
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
public record Quantity(String name, boolean higherIsBetter, OptionalDouble ideal, double floor) {

  /** What {@code -prof gc} says of an operation, in bytes. */
  public static final String ALLOCATION = "gc.alloc.rate.norm";

  /** The smallest object of HotSpot in bytes: less than a part of it an operation is noise. */
  private static final double SMALLEST_OBJECT = 16;

  /**
   * An overhead counts as at least this long, in seconds: at a margin of 5 % a change below 50
   * microseconds, Linux's default timer slack, never matters.
   */
  private static final double SMALLEST_OVERHEAD = 1e-3;

  /** The change, or why it could not be estimated. */
  record Change(Optional<Effect> effect, String note) {

    static Change none(String why) {
      return new Change(Optional.empty(), why);
    }
  }

  /**
   * What a benchmark's scores are judged by: their ratio, or what they take beyond the ideal time.
   *
   * @param unit of the baseline's scores
   */
  public static Quantity ofScore(BenchmarkId id, String unit, IdealTime idealTime) {
    OptionalDouble second = Units.factor("s/op", unit);
    OptionalDouble ideal = idealTime.seconds(id);
    return ideal.isPresent() && second.isPresent()
        ? new Quantity(
            "overhead",
            false,
            OptionalDouble.of(ideal.getAsDouble() * second.getAsDouble()),
            SMALLEST_OVERHEAD * second.getAsDouble())
        : score(id.higherIsBetter());
  }

  /** A score of which the ratio matters. */
  static Quantity score(boolean higherIsBetter) {
    return new Quantity("score", higherIsBetter, OptionalDouble.empty(), 0);
  }

  /** What an operation allocates: less is better, and zero is possible. */
  public static Quantity ofAllocation() {
    return new Quantity(ALLOCATION, false, OptionalDouble.of(0), SMALLEST_OBJECT);
  }

  /**
   * What one pair of forks says: the logarithm of the change. Where zero is possible, it is the
   * distance of the two on a scale that is logarithmic above the floor and goes on straight below
   * it. Either way the same forks in each other's place say the same with the other sign.
   *
   * @param before of the baseline
   * @param now of the candidate, in the baseline's unit
   */
  public double logRatio(double before, double now) {
    double change = ideal.isEmpty() ? Math.log(now / before) : place(now) - place(before);
    return higherIsBetter ? -change : change;
  }

  private double place(double value) {
    double beyond = (value - ideal.orElseThrow()) / floor;
    return beyond > 1 ? Math.log(beyond) : beyond - 1;
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
