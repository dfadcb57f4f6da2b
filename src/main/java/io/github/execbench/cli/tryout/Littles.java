package io.github.execbench.cli.tryout;

/**
 * Little's law (J. D. C. Little, <i>A proof for the queuing formula L = &lambda;W</i>, Operations
 * Research 9, 1961): cores can finish cores / cpu tasks a second, and each is under way for wall;
 * so cores x wall / cpu tasks are under way when the cores are just busy. Fewer leave them idle,
 * more only wait for them.
 */
final class Littles {

  /** More under way at once than anything but a sleep gains from. */
  static final int MOST = 1000;

  private Littles() {}

  /**
   * The number of tasks under way that just keeps the cores busy, {@code cores} to {@value #MOST}.
   *
   * @param cpuSeconds of a task; NaN if unknown: then as if it did nothing but compute
   */
  static int useful(int cores, double wallSeconds, double cpuSeconds) {
    if (Double.isNaN(cpuSeconds) || cpuSeconds >= wallSeconds) {
      return cores;
    }
    double useful = cores * wallSeconds / Math.max(cpuSeconds, 1e-9);
    return Math.clamp(Math.round(useful), cores, Math.max(cores, MOST));
  }
}
