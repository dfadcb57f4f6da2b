package io.github.execbench.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was measured of one quantity: the forks, or where only a CSV file is left, score and error.
 *
 * @param unit the unit of the scores, such as {@code ns/op}
 * @param forks the forks; empty where only {@code printed} is known
 * @param printed score and error; empty where the forks are known
 */
public record Series(String unit, List<Fork> forks, Optional<PrintedScore> printed) {

  public Series {
    forks = List.copyOf(forks);
  }

  public static Series ofForks(String unit, List<Fork> forks) {
    return new Series(unit, forks, Optional.empty());
  }

  public static Series ofPrinted(String unit, PrintedScore printed) {
    return new Series(unit, List.of(), Optional.of(printed));
  }

  /** The mean of the forks' scores, or the printed score; NaN of nothing. */
  public double score() {
    return printed
        .map(PrintedScore::score)
        .orElseGet(() -> forks.stream().mapToDouble(Fork::score).average().orElse(Double.NaN));
  }

  /**
   * These forks and those of another series of the same quantity.
   *
   * @throws IllegalArgumentException if the units differ, or forks are not known on both sides
   */
  public Series pooledWith(Series other) {
    if (!unit.equals(other.unit)) {
      throw new IllegalArgumentException("units differ: " + unit + " and " + other.unit);
    }
    if (printed.isPresent() || other.printed.isPresent()) {
      throw new IllegalArgumentException("a CSV file holds no forks to pool; use JSON");
    }
    return ofForks(unit, Stream.concat(forks.stream(), other.forks.stream()).toList());
  }
}
