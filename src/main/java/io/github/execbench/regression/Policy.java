package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * What counts as a regression.
 *
 * @param margin the smallest change that matters, such as 0.05
 * @param alpha the chance of at least one false alarm in the whole comparison, such as 0.05
 * @param overrides the first that matches a benchmark holds for it
 */
public record Policy(double margin, double alpha, List<BenchmarkOverride> overrides) {

  public Policy {
    overrides = List.copyOf(overrides);
    if (!(margin > 0 && margin < 1 && alpha > 0 && alpha < 0.5)) {
      throw new IllegalArgumentException(
          "margin must lie between 0 and 1, alpha between 0 and 0.5, not " + margin + ", " + alpha);
    }
  }

  /** The confidence of the intervals that decide: each of their ends is a test at alpha. */
  public double decidingConfidence() {
    return 1 - 2 * alpha;
  }

  /** A margin of 5 %, an alpha of 5 %, no overrides. */
  public static Policy standard() {
    return new Policy(0.05, 0.05, List.of());
  }

  /**
   * A benchmark that is treated in its own way.
   *
   * @param pattern found in the benchmark's name, mode and parameters, as {@link #subject} writes
   *     them
   * @param margin its own margin
   * @param ignore whether it is left out
   * @param reason why
   */
  public record BenchmarkOverride(
      Pattern pattern, OptionalDouble margin, boolean ignore, String reason) {

    boolean matches(BenchmarkId id) {
      return pattern.matcher(subject(id)).find();
    }
  }

  /** The text that patterns look at, such as {@code a.B.c [avgt] {strategy=FORK_JOIN}}. */
  public static String subject(BenchmarkId id) {
    return id.benchmark() + " [" + id.mode() + "] " + id.params();
  }

  Optional<BenchmarkOverride> overrideOf(BenchmarkId id) {
    return overrides.stream().filter(override -> override.matches(id)).findFirst();
  }

  /** The smallest change of a benchmark that matters. */
  public double marginOf(BenchmarkId id) {
    return overrideOf(id)
        .map(BenchmarkOverride::margin)
        .orElse(OptionalDouble.empty())
        .orElse(margin);
  }

  /** Why a benchmark is left out; empty if it isn't. */
  public Optional<String> ignored(BenchmarkId id) {
    return overrideOf(id).filter(BenchmarkOverride::ignore).map(BenchmarkOverride::reason);
  }
}
