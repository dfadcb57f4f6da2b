package io.github.execbench.regression.validation;

import io.github.execbench.regression.steady.ForkJudge;
import io.github.execbench.regression.steady.Stretch;
import io.github.execbench.regression.steady.WarmupTime;
import io.github.execbench.regression.validation.WarmupBank.Recorded;
import io.github.execbench.results.Steadiness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/** How the rules for warm-up do on a bank, as Markdown. */
final class WarmupTable {

  private static final double[] OFF = {0.02, 0.05, 0.1};

  /** The published rules, and those of habit. */
  static final List<WarmupRule> OTHERS =
      List.of(
          WarmupRule.fixed(5),
          WarmupRule.fixed(10),
          WarmupRule.fixed(20),
          WarmupRule.fixed(50),
          WarmupRule.variation(5, 0.003),
          WarmupRule.variation(5, 0.01),
          WarmupRule.variation(5, 0.03),
          WarmupRule.variation(10, 0.003),
          WarmupRule.variation(10, 0.01),
          WarmupRule.variation(10, 0.03));

  private final List<Recorded> forks;
  private final Map<Recorded, double[]> demands = new LinkedHashMap<>();

  WarmupTable(List<Recorded> forks) {
    this.forks = forks;
    forks.forEach(fork -> demands.put(fork, WarmupRule.demands(fork.levels())));
  }

  /** How one rule did: seconds of warm-up, and shares of forks off by more than 2, 5, 10 %. */
  @SuppressWarnings("ArrayRecordComponent") // a carrier of shares, never compared
  record Row(String name, double median, double mean, double[] off) {

    private String cells() {
      return String.format(
          Locale.ROOT,
          "%s | %.0f | %.1f | %.1f %% | %.1f %% | %.1f %%",
          name,
          median,
          mean,
          100 * off[0],
          100 * off[1],
          100 * off[2]);
    }
  }

  Row row(WarmupRule rule) {
    return row(rule.name(), fork -> rule.stop(fork.levels()));
  }

  private Row row(String name, ToIntFunction<Recorded> rule) {
    int[] stops = forks.stream().mapToInt(rule).toArray();
    double[] off = new double[OFF.length];
    for (int i = 0; i < OFF.length; i++) {
      int count = 0;
      for (int f = 0; f < stops.length; f++) {
        count += forks.get(f).error(stops[f]) > OFF[i] ? 1 : 0;
      }
      off[i] = (double) count / stops.length;
    }
    int[] sorted = stops.clone();
    Arrays.sort(sorted);
    return new Row(
        name, sorted[sorted.length / 2], Arrays.stream(stops).average().orElseThrow(), off);
  }

  /** Ours with the scale that gives it the same mean time, never more. */
  Row oursAt(double mean) {
    double low = 0;
    double high = 10_000;
    while (high - low > 0.01) {
      double middle = (low + high) / 2;
      if (ours(middle).mean() <= mean) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return ours(low);
  }

  private Row ours(double scale) {
    String name = "ours, scale " + Math.round(scale);
    return row(name, fork -> WarmupRule.stop(demands.get(fork), scale));
  }

  /** Every rule, and ours in as much time. */
  String rules() {
    StringBuilder text =
        new StringBuilder(
            """
            | rule | median, s | mean, s | off by > 2 % | > 5 % | > 10 % | in as much time | \
            median, s | mean, s | > 2 % | > 5 % | > 10 % |
            |---|---|---|---|---|---|---|---|---|---|---|---|
            """);
    for (WarmupRule rule : OTHERS) {
      Row row = row(rule);
      text.append("| ").append(row.cells()).append(" | ").append(oursAt(row.mean()).cells());
      text.append(" |\n");
    }
    Row ours = ours(WarmupTime.SCALE);
    return text.append("| ").append(ours.cells()).append(" | | | | | | |\n").toString();
  }

  /**
   * The verdict on forks that end after some seconds, the last five measured; and on forks that
   * warm up until the rule ends that.
   */
  String verdicts() {
    StringBuilder text =
        new StringBuilder(
            """
            | fork ends | steady | of these right | warming | of these off by > 5 % | unsettled \
            | unproven | all forks right |
            |---|---|---|---|---|---|---|---|
            """);
    for (int seconds : new int[] {10, 15, 20, 30, 50, 100}) {
      text.append(verdicts("after " + seconds + " s", fork -> seconds));
    }
    String name = "5 s after the rule ends its warm-up";
    return text.append(verdicts(name, fork -> autoEnd(fork))).toString();
  }

  int autoEnd(Recorded fork) {
    return Math.min(295, WarmupRule.stop(demands.get(fork), WarmupTime.SCALE)) + 5;
  }

  /** How many forks got a verdict, and how many of these were off. */
  Map<Steadiness, int[]> count(ToIntFunction<Recorded> end) {
    Map<Steadiness, int[]> counts = new LinkedHashMap<>();
    for (Steadiness steadiness : Steadiness.values()) {
      counts.put(steadiness, new int[2]);
    }
    for (Recorded fork : forks) {
      int seconds = end.applyAsInt(fork);
      int[] count = counts.get(ForkJudge.judge(firstSeconds(fork, seconds)).steadiness());
      count[0]++;
      count[1] += fork.error(seconds - 5) > OFF[1] ? 1 : 0;
    }
    return counts;
  }

  private String verdicts(String name, ToIntFunction<Recorded> end) {
    Map<Steadiness, int[]> counts = count(end);
    int[] steady = counts.get(Steadiness.STEADY);
    int[] warming = counts.get(Steadiness.WARMING);
    double off = counts.values().stream().mapToInt(c -> c[1]).sum();
    double all = forks.size();
    return String.format(
        Locale.ROOT,
        "| %s | %.1f %% | %s | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.1f %% |%n",
        name,
        100 * steady[0] / all,
        steady[0] == 0 ? "-" : Percent.of(1 - (double) steady[1] / steady[0]),
        100 * warming[0] / all,
        100.0 * warming[1] / warming[0],
        100 * counts.get(Steadiness.UNSETTLED)[0] / all,
        100 * counts.get(Steadiness.UNPROVEN)[0] / all,
        100 - 100 * off / all);
  }

  private static List<Stretch> firstSeconds(Recorded fork, int seconds) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < seconds; i++) {
      stretches.add(Stretch.of(1, fork.levels()[i], i >= seconds - 5));
    }
    return stretches;
  }
}
