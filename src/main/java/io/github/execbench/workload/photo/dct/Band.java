package io.github.execbench.workload.photo.dct;

/**
 * What a scan codes of its components' blocks (T.81, B.2.3).
 *
 * @param first coefficient, in zigzag order
 * @param last coefficient
 * @param high the lowest bit that was coded before; 0 if none was
 * @param low the lowest bit that is coded now
 */
record Band(int first, int last, int high, int low) {

  /** All of each block, as in a sequential scan. */
  static final Band WHOLE = new Band(0, Basis.SIZE * Basis.SIZE - 1, 0, 0);
}
