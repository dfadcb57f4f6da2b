package io.github.execbench.regression;

/** On which scale a change is tested. */
enum Scale {
  /** Logarithms of scores: a factor becomes a difference, whatever the unit. */
  LOG {
    @Override
    double ratio(double change) {
      return Math.exp(change);
    }

    @Override
    double change(double ratio) {
      return Math.log(ratio);
    }

    @Override
    double mirrored(double margin) {
      return 1 / (1 + margin);
    }
  },
  /** Differences, as parts of the baseline: for quantities that may be zero or less. */
  LINEAR {
    @Override
    double ratio(double change) {
      return 1 + change;
    }

    @Override
    double change(double ratio) {
      return ratio - 1;
    }

    @Override
    double mirrored(double margin) {
      return 1 - margin;
    }
  };

  /** The ratio candidate to baseline that a change stands for; above 1 is slower. */
  abstract double ratio(double change);

  /** The inverse of {@link #ratio}. */
  abstract double change(double ratio);

  /** The ratio as far on the fast side as {@code 1 + margin} is on the slow side. */
  abstract double mirrored(double margin);
}
