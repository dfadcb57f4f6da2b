package io.github.execbench.regression.steady;

import java.util.Arrays;
import java.util.List;

/** When a fork had settled, seen from its end. */
final class Settling {

  /** Of an iteration's time: single methods that are compiled late took 7 % of some. */
  private static final double COMPILING_SHARE = 0.1;

  private Settling() {}

  /**
   * The number of iterations of warm-up before it had: those until the last that compiled much, or
   * the last segment between change points that was slower than what was measured.
   */
  static int iterations(List<Stretch> fork) {
    int warm = (int) fork.stream().filter(stretch -> !stretch.measured()).count();
    double[] logs = fork.stream().mapToDouble(stretch -> Math.log(stretch.cost())).toArray();
    double level = median(Arrays.copyOfRange(logs, warm, logs.length));
    List<Integer> starts = ChangePoints.starts(logs);
    int settled = 0;
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : logs.length;
      double mean = Arrays.stream(logs, starts.get(i), end).average().orElse(level);
      if (mean - level > ForkJudge.TOLERANCE) {
        settled = Math.min(end, warm);
      }
    }
    for (int i = settled; i < warm; i++) {
      settled = compiles(fork.get(i)) ? i + 1 : settled;
    }
    return settled;
  }

  private static boolean compiles(Stretch stretch) {
    double time =
        stretch.cpuSeconds() > stretch.seconds() ? stretch.cpuSeconds() : stretch.seconds();
    return stretch.compileSeconds() > COMPILING_SHARE * time;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int count = values.length;
    return Arrays.stream(values, (count - 1) / 2, count / 2 + 1).average().orElse(Double.NaN);
  }
}
