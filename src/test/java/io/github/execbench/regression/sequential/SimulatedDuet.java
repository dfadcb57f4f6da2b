package io.github.execbench.regression.sequential;

import io.github.execbench.regression.Verdict;
import io.github.execbench.run.duet.PairOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** One simulated duet: rounds of pairs of all open benchmarks, looked at after every pair. */
public final class SimulatedDuet {

  private final double[] changes;
  private final Noise noise;
  private final double margin;
  private final int mostPairs;
  private final double scale;

  /**
   * @param changes the true log ratio of each benchmark
   */
  public SimulatedDuet(double[] changes, Noise noise, double margin, int mostPairs) {
    this(changes, noise, margin, mostPairs, 1);
  }

  /**
   * @param scale multiplies the errors
   */
  public SimulatedDuet(double[] changes, Noise noise, double margin, int mostPairs, double scale) {
    this.changes = changes.clone();
    this.noise = noise;
    this.margin = margin;
    this.mostPairs = mostPairs;
    this.scale = scale;
  }

  /** What was said of each benchmark, after how many pairs, and which. */
  @SuppressWarnings("ArrayRecordComponent") // a carrier of counts, never compared
  public record Outcome(Verdict[] verdicts, int[] pairs, List<PooledJudge.Pair> told) {

    public boolean any(Verdict verdict) {
      return Arrays.asList(verdicts).contains(verdict);
    }
  }

  /** Benchmarks of one duet share the machine's errors, which they meet one after the other. */
  public Outcome play(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    DoubleSupplier errors = noise.start(random.split());
    PairOrder order = new PairOrder(random.nextLong());
    SequentialJudge judge = new SequentialJudge(changes.length, margin, 0.05);
    int[] pairs = new int[changes.length];
    List<PooledJudge.Pair> told = new ArrayList<>();
    for (int round = 1; round <= mostPairs; round++) {
      for (int b = 0; b < changes.length; b++) {
        if (!judge.isDecided(b)) {
          double first = scale * errors.getAsDouble();
          double second = scale * errors.getAsDouble();
          double difference = order.baselineFirst(b, round) ? second - first : first - second;
          judge.add(b, changes[b] + difference);
          told.add(new PooledJudge.Pair(b, round, changes[b] + difference));
          pairs[b]++;
        }
      }
    }
    Verdict[] verdicts = new Verdict[changes.length];
    Arrays.setAll(verdicts, judge::verdict);
    return new Outcome(verdicts, pairs, told);
  }
}
