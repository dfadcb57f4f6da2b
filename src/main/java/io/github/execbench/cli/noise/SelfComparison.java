package io.github.execbench.cli.noise;

import io.github.execbench.report.Numbers;
import io.github.execbench.results.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same thing measured twice in turn, again and again. */
final class SelfComparison {

  /** Of the standard normal: a one-sided test at 5 % that finds a change with a chance of 80 %. */
  private static final double SEEN = 1.6449 + 0.8416;

  private final String name;
  private final List<Double> differences = new ArrayList<>();
  private double seconds;

  SelfComparison(String name) {
    this.name = name;
  }

  /** Adds a pair, in seconds. */
  void add(double first, double second) {
    differences.add(Math.log(second / first));
    seconds += first + second;
  }

  /**
   * The least change that so many minutes of pairs would show: exp(2.486 s / sqrt(n)) - 1, with s
   * the standard deviation of the logarithms of the ratios and n the pairs that fit.
   */
  double detectable(double minutes) {
    double pairs = 60 * minutes / (seconds / differences.size());
    return Math.expm1(SEEN * sample().standardDeviation() / Math.sqrt(pairs));
  }

  private Sample sample() {
    return Sample.of(differences.stream().mapToDouble(d -> d).toArray());
  }

  /** For people. */
  String lines() {
    return String.format(
        Locale.ROOT,
        "%s: %d pairs; the second took %.4f times as long as the first; a pair varies by %s.%n"
            + "  A change of %s could be seen in 5 minutes, of %s in 15, of %s in 60.",
        name,
        differences.size(),
        Math.exp(sample().mean()),
        Numbers.percent(Math.expm1(sample().standardDeviation())),
        share(5),
        share(15),
        share(60));
  }

  private String share(double minutes) {
    return String.format(Locale.ROOT, "%.2f %%", 100 * detectable(minutes));
  }
}
