package io.github.execbench.results.summary;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Which of several steps, measured together in rounds, are surely slower than another.
 *
 * <p>Racing (Maron and Moore, <i>Hoeffding races</i>, NIPS 1993), with rounds as blocks (as in
 * Birattari et al., <i>A racing algorithm for configuring metaheuristics</i>, GECCO 2002). The
 * logarithms of the costs are taken as a step's own level, plus the round's, plus noise. After
 * round r a step is given up if some other step's level lies lower by a one-sided t test at risk /
 * (r (r - 1) (k - 1)), k being the steps at the start: the sum over all rounds from 2 on and over
 * all rivals of the fastest step is the risk (Bonferroni), so the chance that the fastest is ever
 * given up is no greater. The test's variance is the larger of the mean square of all residuals,
 * with its (s - 1)(r - 1) degrees of freedom, and that of the pair's own differences. What is
 * slower by less than {@value #LEAST} of the time stays.
 */
final class BeatenSteps {

  /** A smaller loss is not worth giving a step up for. */
  static final double LEAST = 0.05;

  private BeatenSteps() {}

  /**
   * Looks after a round.
   *
   * @param logs of each step that still runs: the logarithm of its cost in each round
   * @param steps how many there were at the start
   * @param risk the chance, over all rounds, that the fastest is given up
   * @return indexes of those to give up
   */
  static List<Integer> of(List<double[]> logs, int steps, double risk) {
    List<Integer> beaten = new ArrayList<>();
    int rounds = logs.isEmpty() ? 0 : logs.getFirst().length;
    if (logs.size() < 2 || rounds < 2) {
      return beaten;
    }
    double alpha = risk / (rounds * (rounds - 1.0) * Math.max(1, steps - 1));
    double t =
        TDistribution.of((logs.size() - 1.0) * (rounds - 1)).inverseSurvivalProbability(alpha);
    double pooled = 2 * meanSquare(logs);
    for (int i = 0; i < logs.size(); i++) {
      for (int rival = 0; rival < logs.size() && !beaten.contains(i); rival++) {
        if (rival != i && isBeaten(logs.get(i), logs.get(rival), pooled, t)) {
          beaten.add(i);
        }
      }
    }
    return beaten;
  }

  private static boolean isBeaten(double[] own, double[] rival, double pooled, double t) {
    double loss = mean(own) - mean(rival);
    double squares = 0;
    for (int k = 0; k < own.length; k++) {
      double off = own[k] - rival[k] - loss;
      squares += off * off;
    }
    double variance = Math.max(pooled, squares / (own.length - 1));
    return loss > Math.log1p(LEAST) && loss > t * Math.sqrt(variance / own.length);
  }

  /** Of what remains beside the levels of steps and rounds. */
  private static double meanSquare(List<double[]> logs) {
    int rounds = logs.getFirst().length;
    double[] ofRounds = new double[rounds];
    for (double[] step : logs) {
      for (int k = 0; k < rounds; k++) {
        ofRounds[k] += step[k] / logs.size();
      }
    }
    double all = mean(ofRounds);
    double squares = 0;
    for (double[] step : logs) {
      for (int k = 0; k < rounds; k++) {
        double residual = step[k] - mean(step) - ofRounds[k] + all;
        squares += residual * residual;
      }
    }
    return squares / ((logs.size() - 1.0) * (rounds - 1));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
