package io.github.execbench.regression.validation;

import io.github.execbench.regression.steady.Stretch;
import io.github.execbench.regression.steady.WarmupTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says after how many seconds a fork's warm-up ends. */
interface WarmupRule {

  String name();

  /** What a fork of 300 seconds leaves for measuring. */
  int LIMIT = 295;

  int stop(double[] fork);

  /** What most do: a time for all. */
  static WarmupRule fixed(int seconds) {
    return of("fixed " + seconds + " s", fork -> seconds);
  }

  /** Stops when the last seconds vary less than a threshold (Georges et al. 2007). */
  static WarmupRule variation(int window, double threshold) {
    String name = "variation of the last " + window + " s < " + Percent.of(threshold);
    return of(
        name,
        fork -> {
          for (int seconds = window; seconds < LIMIT; seconds++) {
            if (variation(Arrays.copyOfRange(fork, seconds - window, seconds)) < threshold) {
              return seconds;
            }
          }
          return LIMIT;
        });
  }

  private static double variation(double[] values) {
    return Math.sqrt(Means.variance(values)) / Means.mean(values);
  }

  /** Ours. */
  static WarmupRule ours(double scale) {
    return of("ours, scale " + Math.round(scale), fork -> stop(demands(fork), scale));
  }

  /** For each number of seconds, what {@link WarmupTime} asks for with a scale of 1. */
  static double[] demands(double[] fork) {
    List<Stretch> seen = new ArrayList<>();
    double[] demands = new double[LIMIT];
    for (int i = 0; i < LIMIT; i++) {
      seen.add(Stretch.of(1, fork[i], false));
      demands[i] = WarmupTime.needed(seen, 1);
    }
    return demands;
  }

  static int stop(double[] demands, double scale) {
    for (int i = 0; i < demands.length; i++) {
      if (i + 1 >= scale * demands[i]) {
        return i + 1;
      }
    }
    return LIMIT;
  }

  private static WarmupRule of(String name, java.util.function.ToIntFunction<double[]> rule) {
    return new WarmupRule() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public int stop(double[] fork) {
        return rule.applyAsInt(fork);
      }
    };
  }
}
