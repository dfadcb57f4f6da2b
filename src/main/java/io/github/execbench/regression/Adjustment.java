package io.github.execbench.regression;

import java.util.Comparator;
import java.util.stream.IntStream;

/** p-values of many comparisons made at once. */
final class Adjustment {

  private Adjustment() {}

  /**
   * Holm, <i>A simple sequentially rejective multiple test procedure</i> (1979): bounds the chance
   * of even one false rejection, whatever the dependence. In the order given.
   */
  static double[] holm(double[] p) {
    int[] order = ascending(p);
    double[] adjusted = new double[p.length];
    double largest = 0;
    for (int i = 0; i < order.length; i++) {
      largest = Math.max(largest, Math.min(1, p[order[i]] * (p.length - i)));
      adjusted[order[i]] = largest;
    }
    return adjusted;
  }

  /**
   * Benjamini and Hochberg, <i>Controlling the false discovery rate</i> (1995): bounds the expected
   * share of false ones among the rejections. In the order given.
   */
  static double[] benjaminiHochberg(double[] p) {
    int[] order = ascending(p);
    double[] adjusted = new double[p.length];
    double smallest = 1;
    for (int i = order.length - 1; i >= 0; i--) {
      smallest = Math.min(smallest, p[order[i]] * p.length / (i + 1));
      adjusted[order[i]] = smallest;
    }
    return adjusted;
  }

  private static int[] ascending(double[] p) {
    return IntStream.range(0, p.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> p[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
