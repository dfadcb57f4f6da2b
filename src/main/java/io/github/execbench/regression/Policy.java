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
 * @param exceptions the first that matches a benchmark holds for it
 */
public record Policy(double margin, double alpha, List<Exemption> exceptions) {

  public Policy {
    exceptions = List.copyOf(exceptions);
    if (!(margin > 0 && margin < 1 && alpha > 0 && alpha < 0.5)) {
      throw new IllegalArgumentException(
          "margin must lie between 0 and 1, alpha between 0 and 0.5, not " + margin + ", " + alpha);
    }
  }

  /** The confidence of the intervals that decide: each of their ends is a test at alpha. */
  public double decidingConfidence() {
    return 1 - 2 * alpha;
  }

  /** A margin of 5 %, an alpha of 5 %, no exceptions. */
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
  public record Exemption(Pattern pattern, OptionalDouble margin, boolean ignore, String reason) {

    boolean matches(BenchmarkId id) {
      return pattern.matcher(subject(id)).find();
    }
  }

  /** The text that patterns look at, such as {@code a.B.c [avgt] {strategy=FORK_JOIN}}. */
  public static String subject(BenchmarkId id) {
    return id.benchmark() + " [" + id.mode() + "] " + id.params();
  }

  Optional<Exemption> exceptionFor(BenchmarkId id) {
    return exceptions.stream().filter(exception -> exception.matches(id)).findFirst();
  }

  double marginOf(BenchmarkId id) {
    return exceptionFor(id).map(Exemption::margin).orElse(OptionalDouble.empty()).orElse(margin);
  }

  Optional<String> ignored(BenchmarkId id) {
    return exceptionFor(id).filter(Exemption::ignore).map(Exemption::reason);
  }
}
