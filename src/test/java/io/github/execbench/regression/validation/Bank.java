package io.github.execbench.regression.validation;

import io.github.execbench.results.Fork;
import io.github.execbench.results.MeasuredBenchmark;
import io.github.execbench.results.input.ResultFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Many forks of unchanged benchmarks, to draw two sides from: nothing has changed, so each flag is
 * a false alarm. Scores are times; iterations by fork by benchmark.
 */
record Bank(String name, List<double[][]> benchmarks) {

  /** Of any result file with raw data; throughputs become times. */
  static Bank read(Path file) {
    List<double[][]> benchmarks = new ArrayList<>();
    for (MeasuredBenchmark measured : ResultFiles.read(file).benchmarks().values()) {
      List<Fork> forks = measured.primary().forks();
      if (forks.size() >= 5) {
        boolean inverse = measured.id().higherIsBetter();
        benchmarks.add(
            forks.stream()
                .map(fork ->
                    fork.iterations().stream()
                        .mapToDouble(score -> inverse ? 1 / score : score)
                        .toArray())
                .toArray(double[][]::new));
      }
    }
    return new Bank(file.getFileName().toString(), benchmarks);
  }

  /**
   * Made up: logarithms of iterations are a fork's shift plus noise. The shift is Student's t with
   * 5 degrees of freedom, heavier in its tails than the tests assume. Both spreads differ from
   * benchmark to benchmark as in published results: noise of 6 % at the median, shifts of a third
   * of it, sometimes of several times as much.
   */
  static Bank generated(int size, int forks, int iterations, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<double[][]> benchmarks = new ArrayList<>();
    for (int b = 0; b < size; b++) {
      double noise = 0.06 * Math.exp(0.8 * random.nextGaussian());
      double spread = noise * 0.3 * Math.exp(0.8 * random.nextGaussian());
      double[][] scores = new double[forks][iterations];
      for (double[] fork : scores) {
        double squares = 0;
        for (int i = 0; i < 5; i++) {
          double part = random.nextGaussian();
          squares += part * part;
        }
        double shift = spread * random.nextGaussian() / Math.sqrt(squares / 3);
        for (int i = 0; i < iterations; i++) {
          fork[i] = Math.exp(shift + noise * random.nextGaussian());
        }
      }
      benchmarks.add(scores);
    }
    return new Bank("generated", benchmarks);
  }

  /** The coefficient of variation of a benchmark's forks. */
  static double variation(double[][] forks) {
    double[] means = Means.ofForks(forks);
    return Math.sqrt(Means.variance(means)) / Means.mean(means);
  }
}
