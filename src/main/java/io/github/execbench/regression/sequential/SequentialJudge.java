package io.github.execbench.regression.sequential;

import io.github.execbench.regression.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Decides benchmarks pair by pair, by the two conditions of {@code check} in a form that may be
 * looked at after every pair. <em>Slower</em>: there is evidence at alpha that the change lies
 * beyond the margin, and evidence at alpha, after the correction for all benchmarks, that it is
 * slower at all. <em>Faster</em> is the mirror image. <em>Same</em>: evidence at alpha on both
 * sides that it lies within the margin. The chance of even one <em>slower</em> among any number of
 * unchanged benchmarks is at most alpha over the whole session, so no confirmation by fresh pairs
 * is needed.
 */
public final class SequentialJudge {

  private final List<Trial> trials = new ArrayList<>();

  /**
   * @param benchmarks how many are judged
   * @param margin the smallest change that matters, such as 0.05
   * @param alpha the chance of even one false alarm, such as 0.05
   */
  public SequentialJudge(int benchmarks, double margin, double alpha) {
    this(Collections.nCopies(benchmarks, margin), alpha);
  }

  /**
   * @param margins the smallest change of each benchmark that matters
   * @param alpha the chance of even one false alarm
   */
  public SequentialJudge(List<Double> margins, double alpha) {
    margins.forEach(margin -> trials.add(new Trial(margin, alpha)));
  }

  /**
   * Takes a pair of one benchmark and decides what can be decided, which may be another one.
   *
   * @param benchmark from 0
   * @param logRatio of candidate to baseline, in time
   */
  public void add(int benchmark, double logRatio) {
    if (trials.get(benchmark).isDecided()) {
      return; // such as the rest of a round that began before
    }
    trials.get(benchmark).add(logRatio);
    double[] slower = ClosedTesting.adjusted(trials.stream().mapToDouble(Trial::slower).toArray());
    double[] faster = ClosedTesting.adjusted(trials.stream().mapToDouble(Trial::faster).toArray());
    for (int i = 0; i < trials.size(); i++) {
      trials.get(i).decide(slower[i], faster[i]);
    }
  }

  /** How many pairs of it count: those until it was decided. */
  public int pairs(int benchmark) {
    return trials.get(benchmark).pairs();
  }

  /** {@link Verdict#CANT_TELL} while it is open. */
  public Verdict verdict(int benchmark) {
    return trials.get(benchmark).verdict();
  }

  /** Whether more pairs of it would change anything. */
  public boolean isDecided(int benchmark) {
    return trials.get(benchmark).isDecided();
  }

  /** 1 / evidence against "not slower at all" after the correction: a p-value at any time. */
  public double adjustedP(int benchmark) {
    double[] slower = ClosedTesting.adjusted(trials.stream().mapToDouble(Trial::slower).toArray());
    return Math.min(1, 1 / slower[benchmark]);
  }
}
