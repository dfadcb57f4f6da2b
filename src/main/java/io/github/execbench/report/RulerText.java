package io.github.execbench.report;

import io.github.execbench.results.journal.ForkRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How steady the machine itself was. */
public final class RulerText {

  private RulerText() {}

  /** The ruler's times, one a round. */
  public static double[] seconds(List<ForkRecord> forks) {
    return forks.stream().flatMapToDouble(fork -> fork.load().rulerSeconds().stream()).toArray();
  }

  /** In a line; empty if there was no ruler. */
  public static Optional<String> line(List<ForkRecord> forks) {
    double[] seconds = seconds(forks);
    if (seconds.length == 0) {
      return Optional.empty();
    }
    double least = Arrays.stream(seconds).min().orElseThrow();
    double most = Arrays.stream(seconds).max().orElseThrow();
    double mean = Arrays.stream(seconds).average().orElseThrow();
    return Optional.of(
        String.format(
            Locale.ROOT,
            "Ruler: the same work took %.0f to %.0f ms, %.0f at the mean, over %d rounds: the"
                + " machine's speed differed by %s.",
            1e3 * least,
            1e3 * most,
            1e3 * mean,
            seconds.length,
            Numbers.percent(most / least - 1)));
  }

  /** How the machine of one run differs from another's; empty if a run has no ruler. */
  public static Optional<String> difference(List<ForkRecord> baseline, List<ForkRecord> candidate) {
    double before = Arrays.stream(seconds(baseline)).average().orElse(Double.NaN);
    double now = Arrays.stream(seconds(candidate)).average().orElse(Double.NaN);
    if (Double.isNaN(before + now)) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "by the ruler the candidate's machine took %.3f times as long as the baseline's for the"
                + " same work",
            now / before));
  }
}
