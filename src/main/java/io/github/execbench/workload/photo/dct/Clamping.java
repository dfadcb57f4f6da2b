package io.github.execbench.workload.photo.dct;

/**
 * When a block must be decoded because a decoder clamps its samples.
 *
 * <p>Let d be how far its mean m is from the nearer end of the range, and s the standard deviation
 * of its samples, which by Parseval's theorem the AC coefficients give. Whatever the samples are,
 * what exceeds the range has at most the mean (sqrt(s^2 + d^2) - d) / 2 (Scarf, "A min-max solution
 * of an inventory problem", 1958). Up to a level that doesn't matter. And what exceeds it beyond
 * two standard deviations doesn't: of normal samples it is 0.0085 s on average, 0.54 levels at
 * most; of any samples 0.12 s, 7.5 levels at most.
 */
final class Clamping {

  /** Half the range of samples. */
  static final float HALF = 127.5f;

  private static final int SAMPLES = 64;
  private static final float NEGLIGIBLE = 1;
  private static final float DEVIATIONS = 2;

  private Clamping() {}

  /**
   * Whether it matters.
   *
   * @param level the DC coefficient
   * @param energy the sum of the squares of the others
   */
  static boolean matters(int level, float energy) {
    float room = HALF - Math.abs(level) * 0.125f;
    // Both without roots: s^2 > 4 t (t + d), and 2 s > d.
    return energy > 4 * SAMPLES * NEGLIGIBLE * (NEGLIGIBLE + room)
        && (room < 0 || energy * (DEVIATIONS * DEVIATIONS) > SAMPLES * room * room);
  }
}
