package io.github.execbench.regression.validation;

import java.util.SplittableRandom;

/**
 * Two sides of one benchmark: iterations by fork.
 *
 * @param variation the coefficient of variation of the forks they were drawn from
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of scores, never compared
record Pair(double[][] baseline, double[][] candidate, double variation) {

  /**
   * Draws two sides of so many forks: without replacement where the bank has enough of them, else
   * with replacement.
   */
  static Pair draw(double[][] bank, int forks, SplittableRandom random) {
    double[][] a = new double[forks][];
    double[][] b = new double[forks][];
    if (bank.length >= 2 * forks) {
      double[][] shuffled = bank.clone();
      for (int i = 0; i < 2 * forks; i++) {
        int j = random.nextInt(i, shuffled.length);
        double[] fork = shuffled[j];
        shuffled[j] = shuffled[i];
        (i < forks ? a : b)[i % forks] = fork;
      }
    } else {
      for (int i = 0; i < forks; i++) {
        a[i] = bank[random.nextInt(bank.length)];
        b[i] = bank[random.nextInt(bank.length)];
      }
    }
    return new Pair(a, b, Bank.variation(bank));
  }

  /** The same with a candidate that takes so many times as long. */
  Pair slowedBy(double factor) {
    double[][] slower = new double[candidate.length][];
    for (int i = 0; i < slower.length; i++) {
      slower[i] = candidate[i].clone();
      for (int j = 0; j < slower[i].length; j++) {
        slower[i][j] *= factor;
      }
    }
    return new Pair(baseline, slower, variation);
  }
}
