package io.github.execbench.regression.steady;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangePointsTest {

  /** Where a series changes is known, for it is made so: by 10 and 20 times its noise. */
  @Test
  void findsThemWhereTheyWerePlanted() {
    SplittableRandom random = new SplittableRandom(3);
    double[] series =
        IntStream.range(0, 90)
            .mapToDouble(i -> (i < 20 ? 0.3 : i < 60 ? 0 : 0.1) + 0.01 * random.nextGaussian())
            .toArray();
    assertEquals(List.of(0, 20, 60), ChangePoints.starts(series));
  }

  @Test
  void noiseAloneIsOneSegment() {
    for (int seed = 0; seed < 50; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] series = random.doubles(100).map(x -> 0.05 * x).toArray();
      assertEquals(List.of(0), ChangePoints.starts(series), "seed " + seed);
    }
  }

  /** The pruning loses nothing: all segmentations of short series were tried. */
  @Test
  void isTheBestOfAllSegmentations() {
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] series = new double[12];
      for (int i = 0; i < series.length; i++) {
        series[i] = (i < random.nextInt(1, 12) ? 1 : 0) + 0.2 * random.nextGaussian();
      }
      double[] steps = new double[11];
      for (int i = 1; i < 12; i++) {
        steps[i - 1] = Math.abs(series[i] - series[i - 1]);
      }
      java.util.Arrays.sort(steps);
      double noise = steps[5] / (0.6745 * Math.sqrt(2));
      double penalty = 4 * Math.log(12) * noise * noise;
      double best = Double.POSITIVE_INFINITY;
      for (int cuts = 0; cuts < 1 << 11; cuts++) {
        double cost = cost(series, cuts, penalty);
        best = Math.min(best, cost);
      }
      int found = 0;
      for (int start : ChangePoints.starts(series)) {
        found |= start > 0 ? 1 << (start - 1) : 0;
      }
      assertEquals(best, cost(series, found, penalty), 1e-12, "seed " + seed);
    }
  }

  /** Bit i: a segment starts at i + 1. Segments of one value are not allowed. */
  private static double cost(double[] series, int cuts, double penalty) {
    double total = -penalty;
    int from = 0;
    for (int end = 1; end <= series.length; end++) {
      if (end == series.length || (cuts >> (end - 1) & 1) == 1) {
        if (end - from < 2) {
          return Double.POSITIVE_INFINITY;
        }
        double mean = 0;
        for (int i = from; i < end; i++) {
          mean += series[i] / (end - from);
        }
        for (int i = from; i < end; i++) {
          total += (series[i] - mean) * (series[i] - mean);
        }
        total += penalty;
        from = end;
      }
    }
    return total;
  }
}
