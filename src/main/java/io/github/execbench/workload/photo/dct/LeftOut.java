package io.github.execbench.workload.photo.dct;

/**
 * What the coefficients that aren't kept would have added to a thumbnail, as a standard deviation
 * in levels, if their signs come as they may and they are all of the frequencies that weigh most:
 * two along one axis and none along the other, or one along each. Pictures of such waves are made
 * by no camera, but by a damaged quantization table.
 *
 * <p>Along an axis the weights are a Gaussian g of s samples. In a block they are nearly a
 * parabola, so that those of frequency u are the u-th derivative of g there times c(u), the basis
 * function's sum over (x - 3.5)^u / u!. The squares of a derivative have the integrals 1 / (2 s
 * sqrt(pi)), 1 / (4 s^3 sqrt(pi)), 3 / (8 s^5 sqrt(pi)), and there is a block in 8 samples.
 */
final class LeftOut {

  /** In chrominance of half the size color noise has 0.8, patches of neon colors 0.9. */
  private static final double MOST = 2;

  private LeftOut() {}

  /**
   * Refuses a component that is likely to come out wrong.
   *
   * @param energy of a block, on average: the sum of the squares of the coefficients left out
   */
  static void check(Geometry geometry, double energy) throws Doubt {
    if (deviation(spread(geometry.across()), spread(geometry.down()), energy) > MOST) {
      throw new Doubt("waves of about a block's width");
    }
  }

  private static double spread(Axis axis) {
    return axis.sigma() / axis.expansion();
  }

  /**
   * The standard deviation.
   *
   * @param across of the blur, in samples
   * @param down of the blur, in samples
   */
  static double deviation(double across, double down, double energy) {
    double sum = 0;
    for (int u = 0; u <= 2; u++) {
      sum += squares(u, across) * squares(2 - u, down);
    }
    return Math.sqrt(sum * energy);
  }

  /** The sum of the squares of all blocks' weights of a frequency, 0 to 2. */
  private static double squares(int frequency, double s) {
    double weight = 0;
    for (int x = 0; x < Basis.SIZE; x++) {
      double from = x - (Basis.SIZE - 1) / 2.0;
      double term = frequency == 0 ? 1 : frequency == 1 ? from : from * from / 2;
      weight += Basis.of(Basis.SIZE)[frequency][x] * term;
    }
    double root = Math.sqrt(Math.PI);
    double integral =
        switch (frequency) {
          case 0 -> 1 / (2 * s * root);
          case 1 -> 1 / (4 * Math.pow(s, 3) * root);
          default -> 3 / (8 * Math.pow(s, 5) * root);
        };
    return weight * weight * integral / Basis.SIZE;
  }
}
