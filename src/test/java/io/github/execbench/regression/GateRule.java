package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.ConfidenceInterval;
import io.github.execbench.results.Fork;
import io.github.execbench.results.PrintedScore;
import io.github.execbench.results.Sample;
import io.github.execbench.results.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Opens this package's gate to the validation: what the command would say of raw iterations. */
public final class GateRule {

  private GateRule() {}

  /** The verdicts of a suite at the standard margin and alpha. */
  public static List<Verdict> verdicts(List<double[][]> baselines, List<double[][]> candidates) {
    return verdicts(baselines, candidates, GateRule::series);
  }

  /** The same where only score and error are left, as in JMH's CSV. */
  public static List<Verdict> verdictsOnScores(
      List<double[][]> baselines, List<double[][]> candidates) {
    return verdicts(baselines, candidates, GateRule::reported);
  }

  private static List<Verdict> verdicts(
      List<double[][]> baselines,
      List<double[][]> candidates,
      Function<double[][], Series> series) {
    List<Contrast> contrasts = new ArrayList<>();
    for (int i = 0; i < baselines.size(); i++) {
      contrasts.add(
          new Contrast(
              BenchmarkId.of("bank." + i, "avgt", Map.of()),
              "score",
              "s/op",
              Double.NaN,
              Double.NaN,
              baselines.get(i).length,
              candidates.get(i).length,
              Policy.standard().margin(),
              Optional.of(effect(series.apply(baselines.get(i)), series.apply(candidates.get(i)))),
              ""));
    }
    return Judge.verdicts(contrasts, Policy.standard().alpha());
  }

  /** The interval of one ratio. */
  public static ConfidenceInterval interval(
      double[][] baseline, double[][] candidate, double confidence) {
    return effect(series(baseline), series(candidate)).interval(confidence);
  }

  private static Effect effect(Series baseline, Series candidate) {
    return Quantity.score(false).compare(baseline, candidate, 1).effect().orElseThrow();
  }

  private static Series reported(double[][] forks) {
    double[] all = Arrays.stream(forks).flatMapToDouble(Arrays::stream).toArray();
    ConfidenceInterval interval = Sample.of(all).meanInterval(0.999);
    double score = Sample.of(all).mean();
    return Series.ofPrinted("s/op", new PrintedScore(score, interval.halfWidth(), all.length, 0));
  }

  private static Series series(double[][] forks) {
    return Series.ofForks(
        "s/op",
        Arrays.stream(forks).map(fork -> Fork.of(DoubleStream.of(fork).boxed().toList())).toList());
  }
}
