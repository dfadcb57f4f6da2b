package io.github.execbench.regression.sequential;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/**
 * What makes forks of one build differ, as a relative error of 2.6 %, the median of published ones.
 */
public enum Noise {
  /** Independent and normal. */
  NORMAL {
    @Override
    public DoubleSupplier start(SplittableRandom random) {
      return () -> SPREAD * random.nextGaussian();
    }
  },
  /** Student's t with 2 degrees of freedom: its variance is infinite. */
  HEAVY_TAILED {
    @Override
    public DoubleSupplier start(SplittableRandom random) {
      return () -> SPREAD * random.nextGaussian() / Math.sqrt(-Math.log(1 - random.nextDouble()));
    }
  },
  /** One fork in twenty takes half as long again. */
  OUTLIERS {
    @Override
    public DoubleSupplier start(SplittableRandom random) {
      return () -> SPREAD * random.nextGaussian() + (random.nextInt(20) == 0 ? Math.log(1.5) : 0);
    }
  },
  /** Two ways to be compiled, 10 % apart, and little noise besides. */
  TWO_MODES {
    @Override
    public DoubleSupplier start(SplittableRandom random) {
      return () -> 0.1 * SPREAD * random.nextGaussian() + (random.nextBoolean() ? 0.1 : 0);
    }
  },
  /** Each fork shares nine tenths of its error with the one before. */
  AUTOCORRELATED {
    @Override
    public DoubleSupplier start(SplittableRandom random) {
      double[] error = {SPREAD * random.nextGaussian()};
      return () -> {
        error[0] = 0.9 * error[0] + Math.sqrt(1 - 0.81) * SPREAD * random.nextGaussian();
        return error[0];
      };
    }
  },
  /**
   * Each fork takes 1 % longer than the one before, until the machine recovers at every twentieth.
   */
  DRIFTING {
    @Override
    public DoubleSupplier start(SplittableRandom random) {
      int[] fork = {random.nextInt(20)};
      return () -> 0.01 * (fork[0]++ % 20) + SPREAD * random.nextGaussian();
    }
  },
  /** Every other fork takes 5 % longer, whatever it runs: the first of each pair, or the second. */
  ALTERNATING {
    @Override
    public DoubleSupplier start(SplittableRandom random) {
      int[] fork = {random.nextInt(2)};
      return () -> 0.05 * (fork[0]++ % 2) + SPREAD * random.nextGaussian();
    }
  };

  public static final double SPREAD = 0.026;

  /** The errors of the forks of one duet, in the order in which they run. */
  public abstract DoubleSupplier start(SplittableRandom random);
}
