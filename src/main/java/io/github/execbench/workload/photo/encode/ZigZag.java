package io.github.execbench.workload.photo.encode;

/** The order in which a block's coefficients are coded (T.81, figure A.6). */
public final class ZigZag {

  /** Vertical frequency of the k-th coefficient. */
  static final int[] VERTICAL = new int[64];

  /** Horizontal frequency of the k-th coefficient. */
  static final int[] HORIZONTAL = new int[64];

  static {
    int k = 0;
    for (int diagonal = 0; diagonal <= 14; diagonal++) {
      for (int i = Math.max(0, diagonal - 7); i <= Math.min(7, diagonal); i++) {
        // Odd diagonals run down and to the left, even ones up and to the right.
        VERTICAL[k] = diagonal % 2 == 1 ? i : diagonal - i;
        HORIZONTAL[k] = diagonal - VERTICAL[k];
        k++;
      }
    }
  }

  private static final byte[] PLACE = new byte[64];

  static {
    for (int k = 0; k < PLACE.length; k++) {
      PLACE[8 * VERTICAL[k] + HORIZONTAL[k]] = (byte) k;
    }
  }

  private ZigZag() {}

  /** Where the k-th coefficient stands: 8 times the vertical plus the horizontal frequency. */
  public static int place(int k) {
    return 8 * VERTICAL[k] + HORIZONTAL[k];
  }

  /** Puts a set of frequencies (8 times the vertical plus the horizontal) into this order. */
  static long ordered(long frequencies) {
    long ordered = 0;
    for (long left = frequencies; left != 0; left &= left - 1) {
      ordered |= 1L << PLACE[Long.numberOfTrailingZeros(left)];
    }
    return ordered;
  }
}
