package io.github.execbench.regression.steady;

/**
 * One iteration of a fork, in warm-up or measured.
 *
 * @param seconds it lasted
 * @param cost time an operation took, in any unit, above 0: the inverse of a throughput
 * @param measured whether it counts for the score
 * @param compileSeconds its JVMs spent compiling meanwhile, summed; NaN where unknown
 * @param cpuSeconds its processes computed meanwhile, summed; NaN where unknown
 */
public record Stretch(
    double seconds, double cost, boolean measured, double compileSeconds, double cpuSeconds) {

  /** Of which nothing but the score is known. */
  public static Stretch of(double seconds, double cost, boolean measured) {
    return new Stretch(seconds, cost, measured, Double.NaN, Double.NaN);
  }
}
