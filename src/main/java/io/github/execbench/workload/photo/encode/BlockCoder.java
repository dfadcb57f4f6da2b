package io.github.execbench.workload.photo.encode;

import static io.github.execbench.workload.photo.encode.ForwardDct.SIZE;

/** Turns the blocks of one component into tokens (T.81, F.1.2): DC by its difference. */
final class BlockCoder {

  /** No block makes more tokens. */
  static final int MOST_TOKENS = SIZE * SIZE;

  private static final int ZERO_RUN = 0xF0;
  private static final int END_OF_BLOCK = 0;
  private static final int LAST = SIZE * SIZE - 1;

  private final int dc;
  private final int ac;
  private final Tokens out;
  private int lastDc;

  /**
   * @param pair 0 for the tables of luminance, 1 for those of chrominance
   */
  BlockCoder(int pair, Tokens out) {
    dc = (2 * pair + Tokens.DC) * Tokens.TABLE;
    ac = (2 * pair + Tokens.AC) * Tokens.TABLE;
    this.out = out;
  }

  /** Codes a block that lies wholly beyond the edge: as the one before, and flat. */
  void codeNothing() {
    out.add(dc, 0, 0);
    out.add(ac, END_OF_BLOCK);
  }

  void code(BlockRow row, int block) {
    int[][] coefficients = row.coefficients();
    int at = SIZE * block;
    int value = coefficients[0][at];
    out.add(dc, 0, value - lastDc);
    lastDc = value;
    int before = 0;
    for (long left = ZigZag.ordered(row.nonZero(block) & ~1L); left != 0; left &= left - 1) {
      int k = Long.numberOfTrailingZeros(left);
      int zeros = k - before - 1;
      for (; zeros > 15; zeros -= 16) {
        out.add(ac, ZERO_RUN);
      }
      out.add(ac, zeros << 4, coefficients[ZigZag.HORIZONTAL[k]][at + ZigZag.VERTICAL[k]]);
      before = k;
    }
    if (before < LAST) {
      out.add(ac, END_OF_BLOCK);
    }
  }
}
